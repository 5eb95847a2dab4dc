import { functionWords } from "../src/locales/en/functions";
import { checker } from "../src/functions/checker";
import { knowingCheck } from "../src/functions/knowing-check";
import { speakWith } from "../src/functions/words";

/** The error object of Excel's custom-functions runtime, as far as our functions use it. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/**
 * Installs the global `CustomFunctions` that Excel gives its custom functions, so that they can be called
 * without a runtime, and gives them their English words and CHECK, so that they answer at once. Error cells
 * and thrown errors are instances of `CustomFunctions.Error`.
 */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CustomFunctionsError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
      associate: () => undefined,
    },
  });
  speakWith(functionWords);
  checker.have(knowingCheck);
}

export { CustomFunctionsError };
