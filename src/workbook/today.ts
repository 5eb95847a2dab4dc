import { serialFromDay } from "../pipeline/cells/serial-date";

/** Serial of the present day where the person sits. */
export function today(now = new Date()): number {
  return serialFromDay(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
