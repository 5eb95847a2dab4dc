/** Excel's limits, in characters. */
export const LONGEST = {
  /** Header of a table; also the longest text that a formula can hold, so that names can be typed there. */
  name: 255,
  cell: 32_767,
  sheet: 31,
  /** What is shown when a cell is selected. */
  prompt: 255,
  /** What is said to who enters something that is not allowed. */
  message: 225,
  /** A dropdown whose choices are written out, with the commas between them. */
  literalList: 255,
} as const;

/** What is wrong with a template; the words for a person are the caller's. */
export interface TemplateProblem {
  /** Number of the stage in the process, from 0; undefined when it is about no stage. */
  readonly stage: number | undefined;
  /** The field it is about, as the types name it: "questions", "lists.source.values". */
  readonly field: string;
  /** Number of the item in a field of several, from 0. */
  readonly item?: number;
  readonly problem:
    | "too-few-stages"
    | "too-many-stages"
    | "missing"
    | "too-long"
    | "repeated-name"
    | "repeated"
    | "taken-name"
    | "wrong-number-of-items"
    | "forbidden-sign"
    | "not-a-share"
    | "not-positive"
    | "falls"
    | "band-reversed"
    | "step-outside-band"
    | "unknown-figure"
    | "unknown-source"
    | "wrong-order";
}

type Place = Pick<TemplateProblem, "field"> & Partial<Pick<TemplateProblem, "stage" | "item">>;

/** Collects problems with their places. */
export class Problems {
  readonly found: TemplateProblem[] = [];

  check(place: Place, problem: TemplateProblem["problem"], isWrong: boolean): void {
    if (isWrong) this.found.push({ stage: undefined, ...place, problem });
  }

  /** A text that must be there and fit. */
  checkText(place: Place, text: string, longest: number = LONGEST.cell): void {
    this.check(place, "missing", text.trim() === "");
    this.check(place, "too-long", text.length > longest);
  }

  /** Texts of which there must be so many. */
  checkTexts(
    place: Place,
    texts: readonly string[],
    [fewest, most]: readonly [number, number],
    longest?: number,
  ): void {
    this.check(place, "wrong-number-of-items", texts.length < fewest || texts.length > most);
    texts.forEach((text, item) => this.checkText({ ...place, item }, text, longest));
  }
}
