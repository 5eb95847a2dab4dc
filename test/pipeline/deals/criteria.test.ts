import { criterionTest, type ColumnTraits } from "../../../src/pipeline/deals/criteria";
import { claims, codeOf, frozen, paramsOf } from "../build";

const PLAIN: ColumnTraits = {
  isZeroBlank: false,
  isDates: false,
  isNumbers: false,
  isPercent: false,
  dateOrder: undefined,
};
const TEXTS: ColumnTraits = { ...PLAIN, isZeroBlank: true };
const AMOUNTS: ColumnTraits = { ...PLAIN, isZeroBlank: true, isNumbers: true };
const DATES: ColumnTraits = { ...PLAIN, isZeroBlank: true, isDates: true };

const COUNTIF = "Excel documentation, COUNTIF";
const BLANKS = 'metrics.md §1.1, criteria: "" and "=" mean blank, "<>x" keeps blanks';
const FOLDED = "functions.md: case-, space- and diacritic-insensitive, criteria too";
const DAYS = "metrics.md §1.1: dates without a time compare whole days";

/** Places (from 0) of the cells that meet a criterion. */
const places = (cells: readonly unknown[], traits: ColumnTraits) => (criterion: unknown) => {
  const test = criterionTest(criterion, traits);
  return cells.flatMap((cell, at) => (test(cell) ? [at] : []));
};

describe("criterionTest over texts [Ann, ann lee, ANN, Béla, blank ×3]", () => {
  const cells = ["Ann", "ann lee", "ANN", "Béla", "", null, undefined];
  const blanks = [4, 5, 6];
  claims<unknown, number[]>(
    [
      { name: "a text matches without case", input: "ann", expected: [0, 2], source: COUNTIF },
      { name: "= before a text changes nothing", input: "=Ann", expected: [0, 2], source: COUNTIF },
      { name: "accents do not count", input: "bela", expected: [3], source: FOLDED },
      { name: "spaces do not count", input: "Ann  Lee", expected: [1], source: FOLDED },
      {
        name: "<> keeps the others, blanks too",
        input: "<>ann",
        expected: [1, 3, ...blanks],
        source: BLANKS,
      },
      { name: "a blank text means blank", input: "", expected: blanks, source: BLANKS },
      { name: "an empty cell means blank", input: null, expected: blanks, source: BLANKS },
      { name: "= alone means blank", input: "=", expected: blanks, source: BLANKS },
      { name: "<> alone means not blank", input: "<>", expected: [0, 1, 2, 3], source: BLANKS },
      { name: "* matches", input: "ann*", expected: [0, 1, 2], source: COUNTIF },
      { name: "<> takes jokers", input: "<>ann*", expected: [3, ...blanks], source: COUNTIF },
      { name: "* alone means any text", input: "*", expected: [0, 1, 2, 3], source: COUNTIF },
      { name: "? matches one letter", input: "an?", expected: [0, 2], source: COUNTIF },
      { name: ">= compares texts", input: ">=B", expected: [3], source: COUNTIF },
      { name: "< compares texts, no blanks", input: "<ann lee", expected: [0, 2], source: COUNTIF },
      { name: "> alone matches nothing", input: ">", expected: [], source: COUNTIF },
      {
        name: "a text that is nowhere matches nothing",
        input: "Zoe",
        expected: [],
        source: COUNTIF,
      },
    ],
    places(frozen([cells])[0]!, TEXTS),
  );
});

describe("criterionTest over numbers [5, 32, 55, text 55, 0, blank, TRUE, text]", () => {
  const cells = [5, 32, 55, "55", 0, "", true, "many"];
  claims<unknown, number[]>(
    [
      { name: "a number matches its text too", input: 55, expected: [2, 3], source: COUNTIF },
      { name: "so does a number in text", input: "55", expected: [2, 3], source: COUNTIF },
      { name: "= before it changes nothing", input: "=55", expected: [2, 3], source: COUNTIF },
      {
        name: "<> keeps text and blanks",
        input: "<>55",
        expected: [0, 1, 4, 5, 6, 7],
        source: COUNTIF,
      },
      { name: "> compares numbers only", input: ">32", expected: [2], source: COUNTIF },
      { name: ">= includes the limit", input: ">=32", expected: [1, 2], source: COUNTIF },
      { name: "< takes 0 for a number", input: "<32", expected: [0, 4], source: COUNTIF },
      { name: "<= includes the limit", input: "<=32", expected: [0, 1, 4], source: COUNTIF },
      {
        name: "spaces around the limit do not count",
        input: ">= 32 ",
        expected: [1, 2],
        source: COUNTIF,
      },
      { name: "0 matches 0 and no blank", input: 0, expected: [4], source: COUNTIF },
      { name: "a joker matches no number", input: "5*", expected: [3], source: COUNTIF },
      { name: "TRUE matches TRUE", input: true, expected: [6], source: COUNTIF },
      { name: "FALSE matches no 0", input: false, expected: [], source: COUNTIF },
      { name: "TRUE in text matches TRUE", input: "=TRUE", expected: [6], source: COUNTIF },
      {
        name: "<>TRUE keeps the others",
        input: "<>TRUE",
        expected: [0, 1, 2, 3, 4, 5, 7],
        source: COUNTIF,
      },
    ],
    places(frozen([cells])[0]!, PLAIN),
  );
});

describe("criterionTest over jokers and errors [so?, a*b, #N/A, #REF!, ~, sox]", () => {
  const cells = ["so?", "a*b", { code: "#N/A" }, { code: "#REF!" }, "~", "sox"];
  claims<unknown, number[]>(
    [
      { name: "~? is a question mark", input: "so~?", expected: [0], source: COUNTIF },
      { name: "~* is an asterisk", input: "a~*b", expected: [1], source: COUNTIF },
      { name: "~~ is a tilde", input: "~~", expected: [4], source: COUNTIF },
      { name: "an error's name finds the error", input: "#N/A", expected: [2], source: COUNTIF },
      {
        name: "<> an error keeps the rest",
        input: "<>#N/A",
        expected: [0, 1, 3, 4, 5],
        source: COUNTIF,
      },
      { name: "jokers find no error", input: "*", expected: [0, 1, 4, 5], source: COUNTIF },
      { name: "errors are not blank", input: "", expected: [], source: COUNTIF },
    ],
    places(frozen([cells])[0]!, PLAIN),
  );
});

describe("criterionTest over codes [OPP123, ABC123, 123]", () => {
  claims<unknown, number[]>(
    [
      { name: "a code matches itself only", input: "OPP123", expected: [0], source: COUNTIF },
      {
        name: "<> a code keeps the other codes",
        input: "<>OPP123",
        expected: [1, 2],
        source: COUNTIF,
      },
      { name: "a number matches no code", input: 123, expected: [2], source: COUNTIF },
    ],
    places(frozen([["OPP123", "ABC123", 123]])[0]!, PLAIN),
  );
});

describe("criterionTest over amounts [1200, text 1,200, 0, blank, text tbd]", () => {
  const source = "metrics.md §1.1: 0 is blank in amount columns";
  const TEXT = "issue 2 §2: text numbers";
  claims<unknown, number[]>(
    [
      { name: "> reads text numbers", input: ">1000", expected: [0, 1], source: TEXT },
      { name: "< finds no blank 0", input: "<5000", expected: [0, 1], source },
      { name: "blank finds 0", input: "", expected: [2, 3], source },
      { name: "<> alone leaves 0 out", input: "<>", expected: [0, 1, 4], source },
      { name: "<>1200 keeps blanks", input: "<>1200", expected: [2, 3, 4], source: BLANKS },
    ],
    places(frozen([[1200, "1,200", 0, "", "tbd"]])[0]!, AMOUNTS),
  );
});

/** 46204 is 2026-07-01 (Python); .75 is 18:00. */
describe("criterionTest over dates [1 July, 1 July 18:00, 2 July, text 1 July, 0, blank]", () => {
  const cells = [46204, 46204.75, 46205, "2026-07-01", 0, ""];
  claims<unknown, number[]>(
    [
      { name: "a day finds its times", input: 46204, expected: [0, 1, 3], source: DAYS },
      { name: "a day in text finds them", input: "2026-07-01", expected: [0, 1, 3], source: DAYS },
      {
        name: "= before it changes nothing",
        input: "=2026-07-01",
        expected: [0, 1, 3],
        source: DAYS,
      },
      {
        name: "<> leaves the whole day out",
        input: "<>2026-07-01",
        expected: [2, 4, 5],
        source: DAYS,
      },
      {
        name: "<= includes the whole day",
        input: "<=2026-07-01",
        expected: [0, 1, 3],
        source: DAYS,
      },
      { name: "> begins the day after", input: ">2026-07-01", expected: [2], source: DAYS },
      { name: ">= includes the day", input: ">=46204", expected: [0, 1, 2, 3], source: DAYS },
      {
        name: "a criterion with a time is exact",
        input: ">=2026-07-01 12:00",
        expected: [1, 2],
        source: DAYS,
      },
      {
        name: "a 13th of July needs no order",
        input: "<13/7/2026",
        expected: [0, 1, 2, 3],
        source: DAYS,
      },
      {
        name: "blank finds 0",
        input: "=",
        expected: [4, 5],
        source: "metrics.md §1.1: 0 is blank in date columns",
      },
    ],
    places(frozen([cells])[0]!, DATES),
  );

  test("1/7/2026 is 1 July where the column writes the day first", () => {
    const find = places(cells, { ...DATES, dateOrder: "day-first" });
    expect(find("1/7/2026")).toEqual([0, 1, 3]);
  });

  test("1/7/2026 is 7 January where it writes the month first", () => {
    expect(places(cells, { ...DATES, dateOrder: "month-first" })(">=1/7/2026")).toEqual([
      0, 1, 2, 3,
    ]);
  });
});

describe("criterionTest over per cents [50, 100, 20, 0]", () => {
  const source =
    "metrics.md §1.1, Percentages: a column with any value above 1 is all per cent; 0 is blank";
  const PERCENTS: ColumnTraits = { ...AMOUNTS, isPercent: true };
  claims<unknown, number[]>(
    [
      { name: ">=50% compares fractions", input: ">=50%", expected: [0, 1], source },
      { name: "0.5 is 50 %", input: 0.5, expected: [0], source },
      { name: "50 is 50 %", input: 50, expected: [0], source },
      { name: "<0.5 finds 20 and no blank", input: "<0.5", expected: [2], source },
      { name: "<>100% keeps the blank", input: "<>100%", expected: [0, 2, 3], source },
    ],
    places(frozen([[50, 100, 20, 0]])[0]!, PERCENTS),
  );
});

describe("a criterion of a date column that is no clear date", () => {
  const cells = [46204, "2026-07-02", ""];
  test.each([">=1/6/2026", "1/6/2026", "<>1/6/2026", ">=1 Jan 2026", "<soon"])(
    "%s is refused [docs/metrics.md: must be a date in a form that cannot be misread]",
    (criterion) => {
      const call = () => places(cells, DATES)(criterion);
      expect(codeOf(call)).toBe("unclear-date");
      expect(paramsOf(call)).toEqual({ criterion: criterion.replace(/^[<>=]+/, "") });
    },
  );

  test("may still look for texts and blanks", () => {
    expect(places(["soon", 46204, ""], DATES)("so*")).toEqual([0]);
    expect(places(["soon", 46204, ""], DATES)("=")).toEqual([2]);
  });

  test("is none in a column of other things", () => {
    expect(places(["1/6/2026", "2/6/2026"], TEXTS)("=1/6/2026")).toEqual([0]);
  });
});

describe("a long criterion", () => {
  test("of 255 letters is looked for, of 256 refused [Excel documentation, COUNTIF: 255]", () => {
    const text = "a".repeat(255);
    expect(places([text, "b"], TEXTS)(text)).toEqual([0]);
    const call = () => places([text, "b"], TEXTS)(`${text}a`);
    expect(codeOf(call)).toBe("long-criterion");
    expect(paramsOf(call)).toEqual({ limit: 255 });
  });

  test("of 300 letters with wildcards is refused before anything is compared", () => {
    const cells = Array.from({ length: 1000 }, () => "a".repeat(32_000));
    expect(codeOf(() => places(cells, TEXTS)(`${"*a".repeat(150)}b`))).toBe("long-criterion");
  });
});
