import type { Range } from "../../../src/pipeline/cells/cell-value";
import { claims, codeOf, frozen, range, read } from "../build";

const HEADER = "Deal | Stage | Amount";
const DEALS = "A | Won | 10\nB | Lost | 20";

/** Lines of a formatted report above the header row. */
const above = (...lines: string[]) => range([...lines, HEADER, DEALS].join("\n"));

describe("the header row", () => {
  const source = "metrics.md §1.1: found among the first 30 rows; read off the rows";
  claims<Range, number>(
    [
      { name: "is the first row of a table", input: above(), expected: 0, source },
      {
        name: "is found below a title",
        input: above("Opportunities 2026 | |"),
        expected: 1,
        source,
      },
      { name: "is found below blank rows", input: above("| |", "| |"), expected: 2, source },
      {
        name: "is found in row 12 of a formatted report",
        input: above(
          "Opportunity report | |",
          "As of 2026-07-01 12:00 | |",
          "| |",
          "Filtered by | |",
          "Stage | all |",
          "Close Date | Current FQ |",
          ...Array<string>(5).fill("| |"),
        ),
        expected: 11,
        source,
      },
      {
        name: "is found in row 30",
        input: above(...Array<string>(29).fill("Note | |")),
        expected: 29,
        source,
      },
      {
        name: "is the upper one of two",
        input: range([HEADER, DEALS, HEADER].join("\n")),
        expected: 0,
        source,
      },
    ],
    (rows) => read(rows).source.headerRow,
  );

  const NONE = 'issue 2: no header row is "no-header"';
  claims<Range, string>(
    [
      {
        name: "is missed in row 31",
        input: above(...Array<string>(30).fill("1 | 2 | 3")),
        expected: "no-header",
        source,
      },
      {
        name: "is missed among numbers",
        input: range("1 | 2\n3 | 4"),
        expected: "no-header",
        source: NONE,
      },
      {
        name: "is missed in blanks",
        input: frozen([
          [null, ""],
          [0, null],
        ]),
        expected: "no-header",
        source: NONE,
      },
      {
        name: "is missed in one number",
        input: frozen([[7]]),
        expected: "no-header",
        source: NONE,
      },
    ],
    (rows) => codeOf(() => read(rows)),
  );
});
