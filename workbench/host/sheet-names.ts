import { invalidArgument } from "./api-error";

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
