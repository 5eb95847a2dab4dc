/** A word in the forms that the numbers of a language ask for, such as { one: "sheet", other: "sheets" }. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<"other", string>
>;

/** How a language quotes, counts and enumerates. */
export interface Phrases {
  /** A name in quotation marks, cut at 60 characters. */
  quoted(this: void, name: string): string;
  /** Names one after another, the first of them where there are too many. */
  listed(this: void, names: readonly string[], most?: number): string;
  /** "a, b or c" */
  either(this: void, names: readonly string[]): string;
  /** "a, b and c" */
  all(this: void, names: readonly string[]): string;
  /** The form that goes with a number. */
  plural(this: void, number: number, forms: PluralForms): string;
  /** A number with the form that goes with it. */
  counted(this: void, number: number, forms: PluralForms): string;
}

const LONGEST_NAME = 60;
const LISTED = 12;

const cut = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;

/**
 * @param tag BCP 47 tag of the language
 * @param quotes what stands before and behind a quoted name
 * @param comma what stands between listed names
 */
export function phrases(
  tag: string,
  [open, close]: readonly [string, string],
  comma = ", ",
): Phrases {
  const rules = new Intl.PluralRules(tag);
  const disjunction = new Intl.ListFormat(tag, { type: "disjunction" });
  const conjunction = new Intl.ListFormat(tag, { type: "conjunction" });
  const plural = (number: number, forms: PluralForms) => forms[rules.select(number)] ?? forms.other;
  return {
    quoted: (name) => `${open}${cut(name)}${close}`,
    listed: (names, most = LISTED) =>
      names.slice(0, most).map(cut).join(comma) + (names.length > most ? " …" : ""),
    either: (names) => disjunction.format(names),
    all: (names) => conjunction.format(names),
    plural,
    counted: (number, forms) => `${number} ${plural(number, forms)}`,
  };
}

/** A number for a sentence, with at most two decimals. */
export function rounded(number: number): string {
  return String(Number(number.toFixed(2)));
}
