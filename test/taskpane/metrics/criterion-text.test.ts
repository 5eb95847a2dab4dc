import { criterionText } from "../../../src/taskpane/metrics/criterion-text";
import type { Comparison } from "../../../src/taskpane/metrics/metric-draft";

test.each<[Comparison, string, string | undefined]>([
  ["is", "Ann", "Ann"],
  ["is", " Ann ", "Ann"],
  ["is", "", undefined],
  ["is", "=5", "==5"],
  ["is", "<none>", "=<none>"],
  ["is", "50*2?", "50~*2~?"],
  ["is", "1 200,50", "1200.5"],
  ["is", "10%", "10%"],
  ["is-not", "Ann", "<>Ann"],
  ["is-not", "a~b", "<>a~~b"],
  ["contains", "web", "*web*"],
  ["contains", "50%*", "*50%~**"],
  ["at-least", "1,200", ">=1200"],
  ["at-least", "2026-07-01", ">=2026-07-01"],
  ["at-most", "0,5", "<=0.5"],
  ["at-most", "", undefined],
  ["blank", "", "="],
  ["filled", "left over", "<>"],
])("%s %j is the criterion %j", (comparison, value, text) => {
  expect(criterionText({ column: "Owner", comparison, value })).toBe(text);
});
