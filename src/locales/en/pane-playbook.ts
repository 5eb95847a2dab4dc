import { phrases } from "../phrases";
import type { PlaybookPaneWords } from "../playbook-pane-words";

const { quoted, all, counted } = phrases("en-GB", ["“", "”"]);
const days = (number: number) => counted(number, { one: "day", other: "days" });

export const playbook: PlaybookPaneWords = {
  noRows: "The playbook follows your own deals. Say first where they are.",
  chooseRows: "Choose my rows",
  noDeal: (rows) =>
    `Select a row of ${quoted(rows)}: here you see what to do with that deal in its stage.`,
  leftOut: "A cell of this row cannot be read, so the row is not counted. My rows says which cell.",
  showDeals: "Go to the deals",
  noStage: "This deal has no stage yet.",
  progress: (at, of) => `Stage ${at} of ${of}`,
  days: (number) => `${days(number)} in this stage`,
  daysOfTarget: (number, target) => `${days(number)} in this stage, the target is ${target}`,
  daysOver: (number, target) =>
    `${days(number)} in this stage, ${number - target} over the target of ${target}`,
  daysUnknown: "No date says how long the deal has been in this stage.",
  sections: {
    purpose: "What this stage is for",
    entry: "Enters when",
    exit: "Ready to move on when",
    checklist: "To do",
    questions: "To ask",
  },
  ticks: "Ticks are your reminder while the pane is open. They are not saved.",
  unanswered: "Not filled in yet",
  nextStep: "Next step",
  what: "What",
  when: "When",
  save: "Save next step",
  willSave: (cells, sheet) => `Writes to ${all(cells)} on ${quoted(sheet)}.`,
  noNextStep: "Add a column “Next step” to these rows, and you can edit it here.",
  moveTo: (stage) => `Move to ${quoted(stage)}`,
  comesNext: (stage) => `${quoted(stage)} comes next.`,
  moveWrites: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(text)} to ${place}`),
      ...(datePlace === undefined ? [] : [`today’s date to ${datePlace}`]),
    ];
    return `Moving writes ${all(parts)} on ${quoted(where)}.`;
  },
  moveAdds: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(text)} under ${quoted(place)}`),
      ...(datePlace === undefined ? [] : [`today’s date under ${quoted(datePlace)}`]),
    ];
    return `Moving adds a row at the end of ${quoted(where)}: ${all(parts)}.`;
  },
  keeps: (cell) => `${cell} is filled in already and stays as it is.`,
  formulasOver: (cells) => `Formulas over ${cells} count the new row once they reach down to it.`,
  ifLost: "If the deal is lost",
  chooseReason: "Choose a reason",
  moved: (deal, stage) => `${quoted(deal)} moved to ${quoted(stage)}.`,
  saved: (deal) => `Next step of ${quoted(deal)} saved.`,
  undo: "Undo",
  undone: "Undone: the cells are as they were.",
  notUndone: "These cells were edited since, so they stay as they are.",
  changed: "The row has changed meanwhile, so nothing was written. Look at it and try again.",
  formula: (cell) =>
    `${cell} holds a formula, so nothing was written. Change what the formula reads, or type over it.`,
  taken: (cells) =>
    `${cells} is not empty, so nothing was written. Make room below your rows, or turn them into a table.`,
  whole: "The whole playbook",
  onSheet: (sheet) => `It stands on the sheet ${quoted(sheet)}: write over it there.`,
  openSheet: "Open the sheet",
  builtIn:
    "These rows have no playbook of their own. This is that of a built-in process with the same stages.",
  none: "There is no playbook for these stages. A pipeline from Build brings one to write over.",
};
