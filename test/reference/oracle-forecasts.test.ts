import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { testAgainstReference } from "./judge";

installCustomFunctions();

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  INTERVAL: functions.interval,
  TIMEINSTAGE: functions.timeInStage,
  CYCLETIME: functions.cycleTime,
  WINCHANCE: functions.winChance,
  OUTLOOK: functions.outlook,
  NEEDED: functions.needed,
  COMPARE: functions.compare,
  SIGNALS: functions.signals,
};

testAgainstReference({
  file: "oracle-forecasts-cases.json",
  functions: FUNCTIONS,
  between: (stages) => [stages],
});
