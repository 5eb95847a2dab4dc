import { ownFigures } from "../../src/functions/late-own-figures";
import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { testAgainstReference } from "./judge";

installCustomFunctions();
beforeAll(() => ownFigures.load());

testAgainstReference({
  file: "oracle-metric-cases.json",
  functions: { METRIC: functions.metric },
  between: (stages) => [stages],
});
