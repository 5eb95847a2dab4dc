import { paneWords } from "../../../src/locales/en/pane";
import { messageOfChanges, messageOfUndo } from "../../../src/taskpane/build/message-of-changes";
import type { StageOutcome } from "../../../src/workbook/stages/apply-stage-changes";
import { NO_DECISIONS, planStageChanges } from "../../../src/workbook/stages/plan-stage-changes";
import { planUndo } from "../../../src/workbook/stages/plan-stage-undo";
import { EDITED } from "../gallery/edited-stages";

const changes = planStageChanges(EDITED, NO_DECISIONS);
const undo = planUndo(EDITED, changes);

test("applied: said with a way back, unless dates went", () => {
  const renamed = { ...changes, added: [], regained: [], removed: [] };
  const applied: StageOutcome = { state: "applied", changes: renamed, undo };
  expect(messageOfChanges(applied, paneWords)).toEqual({
    intent: "success",
    text: "Stage changes applied.",
    action: { label: "Undo", task: { kind: "undo-stages", undo } },
  });
  expect(messageOfChanges({ ...applied, undo: undefined }, paneWords)).not.toHaveProperty("action");
});

test("applied with more or fewer stages: the charts have rows to add or to clear", () => {
  const withOne = { ...changes, removed: [], regained: [], added: ["Trial"] };
  const text = "Stage changes applied. Refresh the charts to see them there.";
  const say = (each: typeof changes) =>
    messageOfChanges({ state: "applied", changes: each, undo }, paneWords).text;
  expect(say(withOne)).toBe(text);
  expect(say({ ...withOne, added: [], removed: changes.removed.slice(0, 1) })).toBe(text);
  expect(say({ ...withOne, removed: changes.removed.slice(0, 1) })).not.toBe(text);
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
