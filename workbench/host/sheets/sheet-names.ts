import { invalidArgument } from "../api/api-error";

/** In characters. */
export const LONGEST_NAME = 31;

/** Excel keeps this name for the list of changes of a shared workbook. */
const RESERVED = "history";

export const isReservedName = (name: string): boolean => name.toLowerCase() === RESERVED;

/** Why a reserved name is not taken. */
export const reservedReason = (name: string): string => `"${name}" is a reserved sheet name.`;

export function refuseReserved(name: string): void {
  if (isReservedName(name)) throw invalidArgument(reservedReason(name));
}

/** A name that Excel takes, for a sheet that came with another. */
export const unreservedName = (name: string): string => (isReservedName(name) ? `${name}_` : name);

/** What Excel names a copy of a sheet: Report (2). */
export function copyName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = name.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!isTaken(wanted)) return wanted;
  }
}
