import * as functions from "../../src/functions/functions";
import { METRICS, OWN_METRIC } from "../../src/taskpane/metrics/metric-table";
import { callSales, isSalesError } from "../../src/taskpane/sales-functions";
import { installCustomFunctions } from "../custom-functions";

beforeAll(() => {
  installCustomFunctions();
  Object.assign(globalThis, { window: { funnelbookFunctions: functions } });
});

test.each([...Object.keys(METRICS), OWN_METRIC])(
  "the pane finds SALES.%s, which says what it lacks",
  async (name) => {
    const answer = await callSales(name, [null]);
    expect(isSalesError(answer) && answer.message).toMatch(/must be a range with its header row/);
  },
);
