import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { agrees, plainResult, readCases, toCells, toOptions } from "./judge";

installCustomFunctions();

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  DEALVALUE: functions.dealValue,
  DEALS: functions.dealList,
  STALLED: functions.stalled,
  VELOCITY: functions.velocity,
  PROBABILITY: functions.probability,
  WEIGHTEDVALUE: functions.weightedValue,
  COVERAGE: functions.coverage,
  CHANGE: functions.change,
  BREAKDOWN: functions.breakdown,
  COHORT: functions.cohort,
  BOTTLENECK: functions.bottleneck,
  FLOW: functions.flow,
  PERSISTENCE: functions.persistence,
  NEXTACTIONS: functions.nextActions,
};

const cases = readCases("oracle-lists-cases.json");

/** A list without rows spills one row of blanks where its header row is dropped. */
function withoutBlankRow(result: unknown): unknown {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [];
  return rows.length === 1 && rows[0]!.every((cell) => cell === "") ? [] : result;
}

describe.each(cases)("$name", ({ deals, stages, calls }) => {
  const cells = toCells(deals);
  const ids = [...new Set(calls.map(({ id }) => id))];

  test.each(ids)("%s answers as the reference computed from the definitions does", (id) => {
    const compute = FUNCTIONS[id] as (...given: unknown[]) => unknown;
    const differing = calls
      .filter((call) => call.id === id)
      .map(({ args, value, error }) => {
        const options = toOptions(args.at(-1));
        const ours = plainResult(() => compute(cells, ...args.slice(0, -1), stages, options));
        return { args, reference: value ?? { error }, ours: withoutBlankRow(ours) };
      })
      .filter(({ reference, ours }) => !agrees(ours, reference));
    expect(differing).toEqual([]);
  });
});
