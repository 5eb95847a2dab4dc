import { ask, claims, codeOf, day, paramsOf, range, type Given } from "../build";

const ROWS = `
  Deal | Owner | Amount | Score | Note | Follow-ups | Created | Lead | Qualified | Won
  A    | Ann   | 100    | 0     | hot  | 2          | d1      | d1   | d3.5      | d5
  B    | Ann   |        | 7     |      |            | d2      | d2   | d4        |
  C    | Bob   | 300    | 5     | cold | 0          |         | d3   |           |
  D    |       | 50     | 7     | hot  | 1          | d4      | d4   | x         |
`;
const IDS = ["A", "B", "C", "D"];

/** The ids of the deals that the options choose, with blanks as Excel hands them over. */
const chosen = (blank: null | 0 | "") => (options: Given["options"]) => {
  const { deals } = ask(range(ROWS, blank), { options });
  return Array.from(deals, (deal) => IDS[deal]);
};

describe.each([
  ["null", null],
  ["0", 0],
  ["an empty text", ""],
] as const)("chooseDeals, blanks being %s,", (_, blank) => {
  const COUNTIFS = "Excel documentation, COUNTIFS; read off the rows above";
  const ZEROS = "metrics.md §1.1: 0 is blank in date, amount and text columns";
  const FOLLOW_UPS = "metrics.md §1.1: in follow-ups a blank is 0";
  const STAGE = "functions.md: a stage name as column means its entry date";
  claims<NonNullable<Given["options"]>, (string | undefined)[]>(
    [
      { name: "chooses all without criteria", input: [], expected: IDS, source: COUNTIFS },
      { name: "chooses by owner", input: ["Owner", "Ann"], expected: ["A", "B"], source: COUNTIFS },
      {
        name: "joins by AND",
        input: ["Owner", "Ann", "Amount", ">=100"],
        expected: ["A"],
        source: COUNTIFS,
      },
      { name: "may choose none", input: ["Owner", "Zoe"], expected: [], source: COUNTIFS },
      { name: "finds blank owners", input: ["Owner", ""], expected: ["D"], source: ZEROS },
      {
        name: "takes a blank cell for a blank criterion",
        input: ["Owner", null],
        expected: ["D"],
        source: COUNTIFS,
      },
      {
        name: "keeps blank owners under <>",
        input: ["Owner", "<>Ann"],
        expected: ["C", "D"],
        source: COUNTIFS,
      },
      { name: "finds blank amounts", input: ["Amount", "="], expected: ["B"], source: ZEROS },
      {
        name: "finds no blank amount below 200",
        input: ["Amount", "<200"],
        expected: ["A", "D"],
        source: ZEROS,
      },
      { name: "finds blank dates", input: ["Created", ""], expected: ["C"], source: ZEROS },
      {
        name: "finds blanks in an attribute of text",
        input: ["Note", ""],
        expected: ["B"],
        source: ZEROS,
      },
      {
        name: "takes 0 for a number in an attribute of numbers",
        input: ["Score", "<7"],
        expected: ["A", "C"],
        source: ZEROS,
      },
      {
        name: "takes blank follow-ups for 0",
        input: ["Follow-ups", 0],
        expected: ["B", "C"],
        source: FOLLOW_UPS,
      },
      {
        name: "reads a stage as its entry date",
        input: ["Qualified", `<=${day(3)}`],
        expected: ["A"],
        source: STAGE,
      },
      {
        name: "keeps an undated entry out of comparisons",
        input: ["Qualified", `>=${day(1)}`],
        expected: ["A", "B"],
        source: STAGE,
      },
      {
        name: "knows that an undated entry is no blank",
        input: ["Qualified", ""],
        expected: ["C"],
        source: STAGE,
      },
      {
        name: "finds headers whatever their case",
        input: ["OWNER", "ann"],
        expected: ["A", "B"],
        source: "functions.md",
      },
    ],
    chosen(blank),
  );
});

describe("chooseDeals in a history", () => {
  const HISTORY = `
    Deal | Stage     | Changed | Owner | Amount
    A    | Lead      | d1      | Ann   | 10
    A    | Qualified | d3      | Bob   |
    B    | Lead      | d2      | Bob   | 20
    B    | Qualified | d1      | Ann   |
  `;
  const LAST =
    "metrics.md §1.1 and §10: a history attribute is its last non-blank value, by change date";
  const dealsOf = (options: Given["options"]) =>
    Array.from(ask(HISTORY, { options, stages: ["Lead", "Qualified"] }).deals);
  claims<NonNullable<Given["options"]>, number[]>(
    [
      {
        name: "takes the value at the last change",
        input: ["Owner", "Bob"],
        expected: [0, 1],
        source: LAST,
      },
      { name: "forgets the earlier value", input: ["Owner", "Ann"], expected: [], source: LAST },
      { name: "passes over blanks", input: ["Amount", 10], expected: [0], source: LAST },
    ],
    dealsOf,
  );
});

describe("chooseDeals by currency", () => {
  const MIXED = `
    Deal | Currency | Stage
    A    | EUR      | Won
    B    | USD      | Won
  `;
  test('"@currency","EUR" chooses the deals in euros [metrics.md §4]', () => {
    expect(Array.from(ask(MIXED, { options: ["@currency", "EUR"] }).deals)).toEqual([0]);
  });

  test('"@currency" without a currency column is refused', () => {
    const ROW = "Deal | Stage\nA | Won";
    expect(codeOf(() => ask(ROW, { options: ["@currency", "EUR"] }))).toBe("no-currency-column");
  });
});

test("chooseDeals names the nearest column for one that is not there", () => {
  const call = () => ask(ROWS, { options: ["Ownr", "Ann"] });
  expect(codeOf(call)).toBe("unknown-column");
  expect(paramsOf(call)).toMatchObject({ column: "Ownr", nearest: "Owner" });
});

describe("chooseDeals by a stage whose column has another header", () => {
  const rows =
    'Deal | Date entered "Lead" | Date entered "Offer"\nA | d1 | d5.5\nB | d1 | x\nC | d1 |';
  const STAGE = "functions.md: a stage name as column means its entry date";
  claims<NonNullable<Given["options"]>, number[]>(
    [
      { name: "finds its day", input: ["Offer", day(5)], expected: [0], source: STAGE },
      {
        name: "finds who entered it, undated or not",
        input: ["Offer", "<>"],
        expected: [0, 1],
        source: STAGE,
      },
      { name: "finds who did not", input: ["Offer", ""], expected: [2], source: STAGE },
      {
        name: "compares dates only",
        input: ["offer", ">2026-01-01"],
        expected: [0],
        source: STAGE,
      },
    ],
    (options) => Array.from(ask(rows, { options }).deals),
  );
});

describe("chooseDeals by probability", () => {
  const rows = "Deal | Stage | Probability\nA | Lead | 50\nB | Lead | 100\nC | Lead | 20";
  const source =
    "metrics.md §1.1: a probability column with any value above 1 is all per cent; read off the rows";
  const dealsOf = (text: string) => (options: Given["options"]) =>
    Array.from(ask(text, { options }).deals);
  claims<NonNullable<Given["options"]>, number[]>(
    [
      {
        name: ">=50% finds 50 and 100",
        input: ["Probability", ">=50%"],
        expected: [0, 1],
        source,
      },
      { name: "<0.5 finds 20", input: ["Probability", "<0.5"], expected: [2], source },
      { name: "20 finds 20", input: ["Probability", 20], expected: [2], source },
    ],
    dealsOf(rows),
  );

  test("finds the same deals where the column holds fractions", () => {
    const fractions = "Deal | Stage | Probability\nA | Lead | 0.5\nB | Lead | 1\nC | Lead | 0.2";
    expect(dealsOf(fractions)(["Probability", ">=50%"])).toEqual([0, 1]);
  });
});

test.each([0, "=0", "<1"])(
  "chooseDeals finds every deal of an attribute that is all zero by %p [metrics.md §1.1: 0 is a blank in columns of dates, amounts and text only]",
  (criterion) => {
    const rows = "Deal | Stage | Visits\nA | Lead | 0\nB | Lead | 0\nC | Won | 0";
    expect(Array.from(ask(rows, { options: ["Visits", criterion] }).deals)).toEqual([0, 1, 2]);
  },
);

describe("chooseDeals by a date that could be two", () => {
  const dated = (...dates: string[]) =>
    `Deal | Stage | Created\n${dates.map((date, at) => `D${at} | Lead | ${date}`).join("\n")}`;
  const find = (rows: string, criterion: string) => () =>
    Array.from(ask(rows, { options: ["Created", criterion] }).deals);

  test.each([
    ["a column of Excel dates", dated("d1", "d200"), ">=1/6/2026"],
    ["a column of texts without an order", dated("3/4/2026", "5/6/2026"), ">=1/6/2026"],
    ["a form that is not read", dated("d1", "d200"), ">=1 Jan 2026"],
  ])("is refused in %s", (_, rows, criterion) => {
    expect(codeOf(find(rows, criterion))).toBe("unclear-date");
  });

  test("follows the order of the column where it has one", () => {
    // 13/5 says that the day is first, so 1/6 is the first of June.
    expect(find(dated("13/5/2026", "2/6/2026"), ">=1/6/2026")()).toEqual([1]);
  });
});
