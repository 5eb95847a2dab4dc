import { many, rows, START, stageTable, type PublishedCase } from "./case";

/** Times between stages, survival and incidence. */

const HEADER = ["Deal", "Lead", "Won", "Lost"];

/** Deals that were won after so many days each. */
const wonAfter = (times: readonly number[]) =>
  rows(HEADER, ...times.map((time, at) => [`D${at}`, START, START + time, null]));

const STRENGTH = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
const QUARTILES = [1, 2, 4, 7, 8, 9, 10, 12];

const excel: PublishedCase[] = [
  {
    name: "standard deviation of a sample of ten",
    source: "excelStdev",
    deals: wonAfter(STRENGTH),
    call: ["CYCLETIME", null, null, "stdev", null],
    published: 27.46391572,
    digits: 8,
  },
  ...(
    [
      ["p25", 3.5],
      ["median", 7.5],
      ["p75", 9.25],
    ] as const
  ).map(([statistic, published]): PublishedCase => ({
    name: `quartile as ${statistic} of 1, 2, 4, 7, 8, 9, 10, 12`,
    source: "excelQuartile",
    deals: wonAfter(QUARTILES),
    call: ["CYCLETIME", null, null, statistic, null],
    published,
    digits: 2,
  })),
  {
    name: "workdays from 1 October 2012 to 1 March 2013",
    source: "excelNetworkdays",
    deals: wonAfter([151]),
    call: ["CYCLETIME", null, null, null, "workdays"],
    published: 110,
    ours: { value: 109, because: "workdays" },
  },
];

/** Times at which half are through; a plus marks who was still watched, not through, by then. */
const MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+".split(" ");
const NOT_MAINTAINED = "5 5 8 8 12 16+ 23 27 30 33 43 45".split(" ");

const AS_OF = START + 1000;
const watched = (times: readonly string[]) =>
  rows(
    HEADER,
    ...times.map((time, at) => {
      const days = Number.parseInt(time);
      return time.endsWith("+")
        ? [`D${at}`, AS_OF - days, null, null]
        : [`D${at}`, START, START + days, null];
    }),
  );
const uncensored = (times: readonly string[]) => times.map((time) => time.replace("+", ""));

const survival: PublishedCase[] = [
  {
    name: "median of the maintained group",
    source: "rSurvival",
    deals: watched(MAINTAINED),
    call: ["CYCLETIME", null, null, "km", null],
    options: ["@asOf", AS_OF],
    published: 31,
  },
  {
    name: "median of the group that was not maintained",
    source: "rSurvival",
    deals: watched(NOT_MAINTAINED),
    call: ["CYCLETIME", null, null, "km", null],
    options: ["@asOf", AS_OF],
    published: 23,
  },
  {
    name: "median of eleven times without censoring",
    source: "rSurvival",
    deals: watched(uncensored(MAINTAINED)),
    call: ["CYCLETIME", null, null, "km", null],
    published: 28,
  },
  {
    name: "median of twelve times without censoring, where the curve rests at one half",
    source: "rSurvival",
    deals: watched(uncensored(NOT_MAINTAINED)),
    call: ["CYCLETIME", null, null, "km", null],
    published: 19.5,
    ours: { value: 16, because: "median where exactly half are through" },
  },
];

/** 305 patients; nine end by month 27: won stands for the event, lost for the competing one. */
const patients = rows(
  HEADER,
  ["P1", AS_OF - 7, null, null],
  ["P2", START, START + 10, null],
  ["P3", AS_OF - 14, null, null],
  ["P4", START, START + 16, null],
  ["P5", START, null, START + 18],
  ["P6", START, START + 23, null],
  ["P7", AS_OF - 24, null, null],
  ["P8", START, null, START + 26],
  ["P9", START, START + 27, null],
  ...many(296, (at) => [`Q${at}`, AS_OF - 40, null, null]),
);

/** Per cent free of either event after so many months. */
const FREE = [
  [10, 99.7],
  [16, 99.3],
  [18, 99],
  [23, 98.7],
  [26, 98.3],
  [27, 98],
] as const;

const incidence: PublishedCase[] = [
  ...FREE.map(([months, percent]): PublishedCase => ({
    name: `share free of both events after ${months} months`,
    source: "satagopan",
    deals: patients,
    call: ["WINCHANCE", months],
    options: ["@asOf", AS_OF],
    at: [0, 2],
    published: percent / 100,
    digits: 3,
  })),
  {
    name: "incidence of the event after 10 months",
    source: "satagopan",
    deals: patients,
    call: ["WINCHANCE", 10],
    options: ["@asOf", AS_OF],
    at: [0, 0],
    published: 0.003,
    digits: 3,
  },
  {
    name: "incidence of the event after 27 months",
    source: "satagopan",
    deals: patients,
    call: ["WINCHANCE", 27],
    options: ["@asOf", AS_OF],
    at: [0, 0],
    published: 0.012,
    digits: 3,
    ours: { value: 0.013, because: "incidence after 27 months" },
  },
];

/** The first days of months from October 2012 on. */
const MONTHS = [0, 31, 61, 92, 123, 151, 182, 212, 243, 273, 304, 335, 365].map((at) => START + at);
const FLOWRATE = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

/** A won deal a month; the first month is dropped, the last finished one judged. */
const monthsOfMoney = rows(
  ["Deal", "Amount", "Lead", "Won", "Lost"],
  ...[1, ...FLOWRATE, 50].map((amount, month) => [
    `M${month}`,
    amount,
    MONTHS[month]!,
    MONTHS[month]! + 9,
    null,
  ]),
  ["last", 1, MONTHS[12]!, null, null],
);

/** Expected, lower and upper of SIGNALS, in its fourth row, Amount won. */
const individuals: PublishedCase[] = (
  [
    ["centre", 3, 50.81, 2, undefined],
    ["upper limit", 5, 55.8041, 4, 55.8049],
    ["lower limit", 4, 45.8159, 4, 45.8151],
  ] as const
).map(([what, column, published, digits, value]) => ({
  name: `${what} of an individuals chart of ten batches`,
  source: "nist",
  deals: monthsOfMoney,
  call: ["SIGNALS", "month"],
  at: [4, column],
  published,
  digits,
  ...(value === undefined ? {} : { ours: { value, because: "limits of an individuals chart" } }),
}));

/** The way of each of six requests, in the order of time; positions stand for the stages below. */
const STEPS = {
  r: "register request",
  c: "examine casually",
  t: "examine thoroughly",
  k: "check ticket",
  d: "decide",
  i: "reinitiate request",
  p: "pay compensation",
  x: "reject request",
} as const;
type Step = keyof typeof STEPS;
const PATHS = ["rtkdx", "rkcdp", "rckditkdp", "rktdx", "rckdikcdickdx", "rckdp"];

const requests = rows(
  ["Deal", "Stage", "Changed"],
  ...PATHS.flatMap((path, at) =>
    [...path].map((step, place) => [`Case ${at + 1}`, STEPS[step as Step], START + place]),
  ),
);
const requestStages = stageTable(
  [STEPS.r, "open"],
  [STEPS.c, "open"],
  [STEPS.t, "open"],
  [STEPS.k, "open"],
  [STEPS.d, "open"],
  [STEPS.i, "open"],
  [STEPS.p, "won"],
  [STEPS.x, "lost"],
);

/** How often one activity directly follows another. */
const FOLLOWS = {
  rc: 3,
  ck: 4,
  kd: 6,
  di: 3,
  it: 1,
  tk: 2,
  dp: 3,
  rk: 2,
  kc: 2,
  cd: 2,
  rt: 1,
  dx: 3,
  ik: 1,
  ic: 1,
  kt: 1,
  td: 1,
} as const;
const ORDER = "rctkdipx";

const moves = Object.entries(FOLLOWS).map(([[from, to], published]): PublishedCase => ({
  name: `${STEPS[from as Step]} → ${STEPS[to as Step]}`,
  source: "runningExample",
  deals: requests,
  call: ["FLOW"],
  stages: requestStages,
  // A header row, then the row of new deals; a column of names first.
  at: [2 + ORDER.indexOf(from!), 1 + ORDER.indexOf(to!)],
  published,
}));

export const TIMES: readonly PublishedCase[] = [
  ...excel,
  ...survival,
  ...incidence,
  ...individuals,
  ...moves,
];
