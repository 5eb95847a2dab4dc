import { expressionReader } from "../../src/functions/expression-reader";
import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { testAgainstReference } from "./judge";

installCustomFunctions();
beforeAll(() => expressionReader.load());

testAgainstReference({
  file: "oracle-metric-cases.json",
  functions: { METRIC: functions.metric },
  between: (stages) => [stages],
});
