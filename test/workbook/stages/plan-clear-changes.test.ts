import { isClear } from "../../../src/workbook/stages/plan-clear-changes";
import type { StageSurvey } from "../../../src/workbook/stages/stage-survey";
import { surveyOf, type ModelTables } from "../stage-tables-model";

const built: ModelTables = {
  headers: ["Deal", "Stage", "Lead", "Demo", "Offer", "Won", "Lost", "Notes"],
  rows: [["D-1", "Demo", 10, 20, null, null, null, "x"]],
  stages: ["Lead", "Demo", "Offer", "Won", "Lost"],
  roles: ["Deal", "Stage", "Notes"],
};

const edited = (stages: string[], more: Partial<StageSurvey> = {}): StageSurvey => ({
  ...surveyOf({ ...built, stages }),
  ...more,
});

const RENAMED = ["Lead", "Discovery", "Offer", "Won", "Lost"];
const MORE = ["Lead", "Demo", "Trial", "Offer", "Won", "Lost"];
const mention = { stage: "Demo", sheet: "Report", address: "C4" };

test.each<[string, StageSurvey]>([
  ["a stage renamed", edited(RENAMED)],
  ["a stage added", edited(MORE)],
  ["a stage gone in which no deal stands", edited(["Lead", "Demo", "Won", "Lost"])],
  ["stages in another order", edited(["Demo", "Lead", "Offer", "Won", "Lost"])],
  ["a stage added where a sheet was too large to search", edited(MORE, { unsearched: ["Big"] })],
])("may be applied unseen: %s", (_, survey) => {
  expect(isClear(survey)).toBe(true);
});

test.each<[string, StageSurvey]>([
  ["nothing to do", edited(["Lead", "Demo", "Offer", "Won", "Lost"])],
  ["two stages for one that is gone", edited(["Lead", "First", "Second", "Offer", "Won", "Lost"])],
  ["a stage gone in which a deal stands", edited(["Lead", "Offer", "Won", "Lost"])],
  ["a stage called like another column", edited([...MORE, "Notes"])],
  ["a formula that names the renamed stage", edited(RENAMED, { mentions: [mention] })],
  ["a rename where a sheet was too large to search", edited(RENAMED, { unsearched: ["Big"] })],
])("needs somebody to look: %s", (_, survey) => {
  expect(isClear(survey)).toBe(false);
});
