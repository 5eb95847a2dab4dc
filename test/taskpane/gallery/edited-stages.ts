import type { StageSurvey } from "../../../src/workbook/stages/stage-survey";

const column = (header: string, filled: number, isRead = false) => ({
  header,
  filled,
  isDates: true,
  hasDates: true,
  hasRole: false,
  isRead,
});

/** A pipeline whose Stages table was edited: renamed, added, removed, reordered, and one to ask about. */
export const EDITED: StageSurvey = {
  key: "Pipeline",
  sheet: "Pipeline",
  stages: ["Call", "Visit", "Offer", "Pilot", "Contract", "Notes", "Won", "Lost", "Renewal"],
  columns: [
    { ...column("Deal", 60), hasRole: true },
    { ...column("Stage", 60), hasRole: true },
    column("Demo", 42),
    column("Pilot", 17),
    column("Offer", 25),
    column("Signature", 12),
    column("Won", 9, true),
    column("Follow-up", 4),
    column("Lost", 21, true),
    { ...column("Notes", 8), isDates: false, hasDates: false, hasRole: true },
  ],
  stageColumn: 1,
  memory: {
    applied: ["Demo", "Pilot", "Offer", "Signature", "Won", "Follow-up", "Lost"],
    left: [],
  },
  standing: { Demo: 11, Signature: 3, "Follow-up": 2 },
  playbook: { Signature: 8 },
  mentions: [{ stage: "Signature", sheet: "Report", address: "C4" }],
  unsearched: ["Archive"],
};
