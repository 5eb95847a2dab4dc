import { column } from "../../pipeline/build";
import { rows, START, type PublishedCase } from "./case";

/** Which steps of a funnel count: order, skipping, going back, ties. */

/** One person's steps a word, a letter a step, a day a step. */
const paths = (...words: readonly string[]) =>
  rows(
    ["Deal", "Stage", "Changed"],
    ...words.flatMap((word, deal) =>
      [...word].map((step, at) => [`D${deal + 1}`, step, START + at]),
    ),
  );

const bloomreach = {
  source: "bloomreachFunnel",
  deals: paths("ABCDE", "ABFCDE", "ABCE", "ABCEDE"),
  stages: column("A", "B", "C", "D", "E"),
  options: ["@layout", "history"],
} as const;

const hologres = {
  source: "hologresFunnel",
  deals: paths("1234", "4321", "43"),
  stages: column("1", "2", "3", "4"),
  options: ["@layout", "history"],
} as const;

const lake = {
  source: "lakeFunnel",
  deals: paths("124", "213", "43"),
  stages: column("1", "2", "3", "4"),
  options: ["@layout", "history"],
} as const;

const CUSTOMER = { stages: column("Created", "Lead", "Opportunity", "Customer") } as const;
const skippedOpportunity = rows(
  ["Deal", "Created", "Lead", "Opportunity", "Customer"],
  ["D1", START, START + 1, null, START + 2],
);

export const FUNNELS: readonly PublishedCase[] = [
  {
    ...bloomreach,
    name: "steps in between that are not in the funnel do no harm: all four reach C",
    call: ["CONVERSION", "A", "C", "strict"],
    published: 4 / 4,
  },
  {
    ...bloomreach,
    name: "who skipped D does not count there: three of four reach D",
    call: ["CONVERSION", "A", "D", "strict"],
    published: 3 / 4,
  },
  {
    ...bloomreach,
    name: "who came to E too early and again after D counts: three of four reach E",
    call: ["CONVERSION", "A", "E", "strict"],
    published: 3 / 4,
    ours: { value: 2 / 4, because: "a stage entered too early and again" },
  },
  {
    ...bloomreach,
    name: "who skipped D does not count in E: three of four reach E",
    call: ["CONVERSION", "A", "E", "entered"],
    published: 3 / 4,
    ours: { value: 4 / 4, because: "a skipped stage in a funnel of events" },
  },
  {
    ...hologres,
    name: "1, 2, 3, 4 goes all the way, 4, 3, 2, 1 only to the first: one of two",
    call: ["CONVERSION", "1", "3", "strict"],
    published: 1 / 2,
  },
  {
    ...hologres,
    name: "a deal that never entered the first step takes no part: two begin",
    call: ["DEALCOUNT", "1", "reached"],
    published: 2,
    ours: { value: 3, because: "a first stage that was never entered" },
  },
  {
    ...lake,
    name: "1, 2, 4 matches two steps, 2, 1, 3 one: one of two",
    call: ["CONVERSION", "1", "2", "strict"],
    published: 1 / 2,
  },
  {
    ...lake,
    name: "neither 1, 2, 4 nor 2, 1, 3 matches three steps",
    call: ["CONVERSION", "1", "3", "strict"],
    published: 0,
  },
  {
    name: "A, B, D, C matches A and B only, since D came in between",
    source: "paloFunnel",
    deals: paths("ABDC"),
    stages: column("A", "B", "C", "D"),
    options: ["@layout", "history"],
    call: ["CONVERSION", "A", "C", "strict"],
    published: 0,
    ours: { value: 1, because: "another stage in between" },
  },
  {
    name: "A, B, D, C does not match all four",
    source: "paloFunnel",
    deals: paths("ABDC"),
    stages: column("A", "B", "C", "D"),
    options: ["@layout", "history"],
    call: ["CONVERSION", "A", "D", "strict"],
    published: 0,
  },
  {
    name: "two steps at the same moment count in either order",
    source: "amplitudeFunnel",
    deals: rows(["Deal", "B", "A"], ["D1", START, START]),
    stages: column("A", "B"),
    call: ["CONVERSION", "A", "B", "strict"],
    published: 1,
  },
  {
    ...CUSTOMER,
    name: "a customer who was never an opportunity is no customer of the report",
    source: "hubSpotFunnel",
    deals: skippedOpportunity,
    call: ["CONVERSION", "Created", "Customer", "strict"],
    published: 0,
  },
  {
    ...CUSTOMER,
    name: "a customer who was never an opportunity counts in the first two stages only",
    source: "hubSpotFunnel",
    deals: skippedOpportunity,
    call: ["DEALCOUNT", "Opportunity", "reached"],
    published: 0,
    ours: { value: 1, because: "a skipped stage in a funnel of deals" },
  },
  {
    name: "the funnel with conversions counts a deal in the stages that it skipped",
    source: "bitrixFunnel",
    deals: rows(["Deal", "New", "Meeting", "Invoice"], ["D1", START, null, START + 5]),
    call: ["DEALCOUNT", "Meeting", "reached"],
    published: 1,
  },
  {
    name: "the funnel with conversions does not count a lost deal in the stages that it skipped",
    source: "bitrixFunnel",
    deals: rows(
      ["Deal", "New", "Meeting", "Invoice", "Lost"],
      ["D1", START, null, START + 5, START + 6],
    ),
    call: ["DEALCOUNT", "Meeting", "reached"],
    published: 0,
    ours: { value: 1, because: "a stage that a lost deal skipped" },
  },
];
