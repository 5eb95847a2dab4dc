import type { MemberSet, PropertyMember } from "./object-type";

/** A piece of a conditional format; `changed` has it shown anew. */
export interface FormatPart<T> {
  readonly part: T;
  /** a formula as it is stored, checked */
  readonly checkFormula: (formula: string) => string;
  readonly changed: () => void;
}

export const pieceOf = <T>(target: FormatPart<unknown>, part: T): FormatPart<T> => ({
  ...target,
  part,
});

/** A property that is one field of the piece. */
export function formatField<T, K extends keyof T>(
  set: MemberSet,
  key: K,
  check: (value: unknown) => T[K],
): PropertyMember {
  return {
    set,
    read: (({ part }: FormatPart<T>) => part[key]) as PropertyMember["read"],
    write: ((target: FormatPart<T>, value: unknown) => {
      target.part[key] = check(value);
      target.changed();
    }) as PropertyMember["write"] & {},
  };
}
