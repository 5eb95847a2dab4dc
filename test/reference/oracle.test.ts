import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { testAgainstReference } from "./judge";

installCustomFunctions();

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  CONVERSION: functions.conversion,
  WINRATE: functions.winRate,
  FUNNEL: functions.funnel,
  CYCLETIME: functions.cycleTime,
  DEALCOUNT: functions.dealCount,
};

testAgainstReference({ file: "oracle-cases.json", functions: FUNCTIONS });
