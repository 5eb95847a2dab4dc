import { paneWords } from "../../src/locales/en/pane";
import { messageOfChanges, messageOfUndo } from "../../src/taskpane/message-of-changes";
import type { StageOutcome } from "../../src/workbook/stages/apply-stage-changes";
import { NO_DECISIONS, planStageChanges } from "../../src/workbook/stages/plan-stage-changes";
import { planUndo } from "../../src/workbook/stages/plan-stage-undo";
import { EDITED } from "./gallery/edited-stages";

const changes = planStageChanges(EDITED, NO_DECISIONS);
const undo = planUndo(EDITED, changes);

test("applied: said with a way back, unless dates went", () => {
  const applied: StageOutcome = { state: "applied", changes, undo };
  expect(messageOfChanges(applied, paneWords)).toEqual({
    intent: "success",
    text: "Stage changes applied. Refresh the charts to see them there.",
    action: { label: "Undo", task: { kind: "undo-stages", undo } },
  });
  expect(messageOfChanges({ ...applied, undo: undefined }, paneWords)).not.toHaveProperty("action");
});

test("changed meanwhile: nothing was written", () => {
  expect(messageOfChanges({ state: "changed" }, paneWords)).toMatchObject({
    intent: "warning",
    text: expect.stringContaining("nothing was written"),
  });
});

test("the ribbon's command: nothing to apply, or something to look at", () => {
  expect(messageOfChanges({ state: "agreeing" }, paneWords)).toMatchObject({
    intent: "info",
    text: expect.stringContaining("nothing to apply"),
  });
  expect(messageOfChanges({ state: "asking" }, paneWords)).toMatchObject({
    intent: "warning",
    text: expect.stringContaining("Look at the stage changes"),
  });
});

test.each([
  ["put-back", "Everything is as it was before."],
  ["half-way", "Some changes were written."],
] as const)("%s: what Excel refused, what the workbook is now, what to do", (state, sentence) => {
  const message = messageOfChanges({ state, cause: { code: "AccessDenied" } }, paneWords);
  expect(message).toMatchObject({ intent: "error", title: "Excel did not allow the change." });
  expect(message.text.startsWith(sentence)).toBe(true);
  expect(message.text).toContain("Unprotect");
});

test("taken back, with columns that stay named", () => {
  expect(messageOfUndo([], paneWords).intent).toBe("success");
  expect(messageOfUndo(["Trial"], paneWords)).toMatchObject({
    intent: "warning",
    text: expect.stringContaining("“Trial”"),
  });
});
