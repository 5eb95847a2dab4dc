import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { testAgainstReference } from "./judge";

installCustomFunctions();

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  DEALVALUE: functions.dealValue,
  DEALS: functions.deals,
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

/** A list without rows spills one row of blanks where its header row is dropped. */
function withoutBlankRow(result: unknown): unknown {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [];
  return rows.length === 1 && rows[0]!.every((cell) => cell === "") ? [] : result;
}

testAgainstReference({
  file: "oracle-lists-cases.json",
  functions: FUNCTIONS,
  between: (stages) => [stages],
  tidy: withoutBlankRow,
});
