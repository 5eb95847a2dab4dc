import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, Interpreter } from "@univerjs/engine-formula";

/**
 * Quirk 3: a throw inside any function leaves the calculation's lock taken, and nothing is
 * calculated again. A formula that throws is #VALUE! and the rest goes on.
 */
export function catchThrows(injector: Injector): void {
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}
