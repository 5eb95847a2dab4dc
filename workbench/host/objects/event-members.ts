import { apiNotFound } from "../api/api-error";
import type { EventNumber } from "../events/event-types";
import type { MemberSet, MethodMember } from "./object-type";
import type { Workbook } from "../workbook";

/**
 * The pair of methods behind one event of a class: `onChanged.add` calls `_RegisterDataChangedEvent`
 * and `remove` the other. `target` gives the workbook and the id that the client listens for, by
 * exact match.
 */
export function eventMembers<T>(
  set: MemberSet,
  name: string,
  type: EventNumber,
  target: (object: T) => readonly [Workbook, string],
): Record<string, MethodMember> {
  const member = (verb: "register" | "unregister"): MethodMember => ({
    set,
    call: ((object: T) => {
      const [{ events }, id] = target(object);
      if (!events) throw apiNotFound(name);
      events.hub[verb](type, id);
    }) as MethodMember["call"],
  });
  return { [`_Register${name}`]: member("register"), [`_Unregister${name}`]: member("unregister") };
}
