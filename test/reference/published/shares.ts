import { frozen } from "../../pipeline/build";
import { many, rows, START, type PublishedCase } from "./case";

/** Win rates, and the intervals and tests of shares. */

const HEADER = ["Deal", "Group", "Lead", "Won", "Lost"];

/** Closed deals of a group, some of them won. */
const closed = (group: string, won: number, all: number) =>
  many(all, (at) => [
    `${group}${at}`,
    group,
    START,
    at < won ? START + 9 : null,
    at < won ? null : START + 9,
  ]);

const WILSON = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

const wilson = WILSON.flatMap(([won, all, low, high]): PublishedCase[] =>
  ([low, high] as const).map((published, column) => ({
    name: `${column === 0 ? "lower" : "upper"} limit of ${won} in ${all}`,
    source: "newcombeOne",
    deals: rows(HEADER, ...closed("A", won, all)),
    call: ["INTERVAL", "Lead", "Won", null, null],
    at: [0, column],
    published,
    digits: 4,
  })),
);

const NEWCOMBE = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

/** Columns of COMPARE's one row below its header. */
const LOW = 7;
const HIGH = 8;
const P = 9;

const groups = (a: readonly [number, number], b: readonly [number, number]) =>
  rows(HEADER, ...closed("A", ...a), ...closed("B", ...b));
const COMPARE = ["COMPARE", "Group", "A", "B", null, null] as const;

const newcombe = NEWCOMBE.flatMap(([a, n, b, m, low, high]): PublishedCase[] =>
  ([low, high] as const).map((published, at) => ({
    name: `${at === 0 ? "lower" : "upper"} limit of ${a}/${n} − ${b}/${m}`,
    source: "newcombeTwo",
    deals: groups([a, n], [b, m]),
    call: COMPARE,
    at: [1, at === 0 ? LOW : HIGH],
    published,
    digits: 4,
  })),
);

const fisher: PublishedCase[] = [
  {
    name: "tea tasting, 3 and 1 of 4: two-sided p",
    source: "rFisher",
    deals: groups([3, 4], [1, 4]),
    call: COMPARE,
    at: [1, P],
    published: 0.4857,
    digits: 4,
  },
  {
    name: "convictions of twins, 2 of 17 and 10 of 13: two-sided p",
    source: "rFisher",
    deals: groups([2, 17], [10, 13]),
    call: COMPARE,
    at: [1, P],
    published: 0.0005367,
    digits: 7,
  },
];

const open = (count: number) => many(count, (at) => [`open${at}`, "A", START, null, null]);

const winRates: PublishedCase[] = [
  {
    name: "win rate of 45 won, 135 lost, 80 open: open ones are left out",
    source: "winRateGuide",
    deals: rows(HEADER, ...closed("A", 45, 180), ...open(80)),
    call: ["WINRATE", null],
    published: 0.25,
    digits: 2,
  },
  {
    name: "conversion rate as won ÷ all opportunities (45 of 260) is WINRATE created",
    source: "oracleSales",
    deals: rows(HEADER, ...closed("A", 45, 180), ...open(80)),
    call: ["WINRATE", "created"],
    published: 45 / 260,
    digits: 12,
  },
];

const P_CHART = [40, 44, 22, 34, 24, 32, 28, 32, 34, 30];
/** First days of months from October 2012 on. */
const MONTHS = [0, 31, 61, 92, 123, 151, 182, 212, 243, 273, 304, 335, 365].map((at) => START + at);

/**
 * A month of 200 closed deals for each sample, between one that opens the list of periods, which is
 * dropped, and one of the same size that is judged; a deal in the month after closes the judged one.
 */
const monthsOfWins = frozen([
  ["Deal", "Created", "Lead", "Won", "Lost"],
  ...[1, ...P_CHART, 32].flatMap((won, month) =>
    many(200, (at) => {
      const day = MONTHS[month]!;
      const isWon = at < won;
      return [`M${month}-${at}`, day, day, isWon ? day + 9 : null, isWon ? null : day + 9];
    }),
  ),
  ["last", MONTHS[12]!, MONTHS[12]!, null, null],
]);

/** Expected, lower and upper of SIGNALS, in its second row, Win rate. */
const pChart = (
  [
    ["centre", 3, 0.16, 2],
    ["lower limit", 4, 0.0822, 4],
    ["upper limit", 5, 0.2378, 4],
  ] as const
).map(([what, column, published, digits]): PublishedCase => ({
  name: `${what} of a p-chart`,
  source: "businessStatistics",
  deals: monthsOfWins,
  call: ["SIGNALS", "month"],
  at: [2, column],
  published,
  digits,
}));

export const SHARES: readonly PublishedCase[] = [
  ...wilson,
  ...newcombe,
  ...fisher,
  ...winRates,
  ...pChart,
];
