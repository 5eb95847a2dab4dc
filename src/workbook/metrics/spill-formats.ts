import { AMOUNT, COUNT, DAYS, SHARE } from "../build/plan-styles";

type Formats = readonly (string | undefined)[];

const FORMATS: Readonly<Record<string, Formats>> = {
  FUNNEL: [undefined, COUNT, COUNT, COUNT, COUNT, COUNT, SHARE, SHARE, DAYS, AMOUNT],
  BOTTLENECK: [undefined, SHARE, SHARE, SHARE, DAYS, COUNT, COUNT, AMOUNT, DAYS],
  BREAKDOWN: [undefined, COUNT, COUNT, COUNT, COUNT, SHARE, SHARE, SHARE, DAYS, AMOUNT],
  OUTLOOK: [undefined, DAYS, COUNT, COUNT, AMOUNT, AMOUNT, AMOUNT],
};
/** COHORT has a column a stage between its first two and its last four. */
const COHORT = { first: [undefined, COUNT], last: [COUNT, COUNT, DAYS, undefined] } as const;

/** Number formats of the columns of a spill; undefined for a text. */
export function spillNumberFormats(name: string, columns: number): Formats {
  if (name !== "COHORT") return FORMATS[name] ?? [];
  const stages = columns - COHORT.first.length - COHORT.last.length;
  return [...COHORT.first, ...new Array<string>(Math.max(0, stages)).fill(SHARE), ...COHORT.last];
}
