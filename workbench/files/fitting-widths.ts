import type { CsvValue } from "../csv/convert";
import { isCellError } from "../host/cells/cell-value";
import type { LinesFile } from "./workbook-file";
import { STANDARD_WIDTH } from "./xlsx/read-lines";

const DIGIT_PIXELS = 7;
const ROOM_PIXELS = 5;
/** What a header's filter button covers. */
const BUTTON_PIXELS = 16;
/** What a cell shows of a number without a format. */
const MOST_DIGITS = 11;
/** Longer texts are for reading in the formula bar. */
const MOST_CHARACTERS = 50;

/**
 * Widths for the columns of a table that has none yet, so that its values show; never less than the standard.
 * @param formats number formats of the columns' dates, as long as what they show
 */
export function fittingWidths(
  headers: readonly CsvValue[],
  rows: ReadonlyArray<readonly CsvValue[]>,
  formats: ReadonlyArray<string | undefined>,
): LinesFile[] {
  return headers.flatMap((header, column) => {
    let most = 0;
    for (const row of rows)
      most = Math.max(most, charactersOf(row[column] ?? null, formats[column]));
    const size = Math.max(
      pixelsOf(most),
      pixelsOf(charactersOf(header, undefined)) + BUTTON_PIXELS,
    );
    if (size <= STANDARD_WIDTH) return [];
    return [{ first: column, last: column, size }];
  });
}

const pixelsOf = (characters: number): number =>
  Math.min(characters, MOST_CHARACTERS) * DIGIT_PIXELS + ROOM_PIXELS;

function charactersOf(value: CsvValue, format: string | undefined): number {
  if (value === null) return 0;
  if (typeof value === "number")
    return format?.length ?? Math.min(String(value).length, MOST_DIGITS);
  if (isCellError(value)) return value.error.length;
  return lettersOf(String(value));
}

/** Letters of East Asia are as wide as two others; a picture is two characters already. */
const lettersOf = (text: string): number =>
  text.slice(0, MOST_CHARACTERS).replace(/[\u1100-\u115F\u2E80-\uD7FF\uF900-\uFFEF]/g, "xx").length;
