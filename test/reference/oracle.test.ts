import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { agrees, plainResult, readCases, toCells, toOptions } from "./judge";

installCustomFunctions();

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  CONVERSION: functions.conversion,
  WINRATE: functions.winRate,
  FUNNEL: functions.funnel,
  CYCLETIME: functions.cycleTime,
  DEALCOUNT: functions.dealCount,
};

describe.each(readCases("oracle-cases.json"))("$name", ({ deals, calls }) => {
  const cells = toCells(deals);
  const ids = [...new Set(calls.map(({ id }) => id))];

  test.each(ids)("%s answers as the reference computed from the definitions does", (id) => {
    const compute = FUNCTIONS[id] as (...given: unknown[]) => unknown;
    const differing = calls
      .filter((call) => call.id === id)
      .map(({ args, value, error }) => {
        const options = toOptions(args.at(-1));
        const ours = plainResult(() => compute(cells, ...args.slice(0, -1), options));
        return { args, reference: value ?? { error }, ours };
      })
      .filter(({ reference, ours }) => !agrees(ours, reference));
    expect(differing).toEqual([]);
  });
});
