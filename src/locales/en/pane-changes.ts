import type { ChangeWords } from "../change-words";
import { phrases } from "../phrases";

const { quoted, all, counted } = phrases("en-GB", ["“", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const dates = (number: number) => counted(number, { one: "date", other: "dates" });
const deals = (number: number) => counted(number, { one: "deal", other: "deals" });
const lines = (number: number) =>
  counted(number, { one: "line of the playbook", other: "lines of the playbook" });

export const changes: ChangeWords = {
  doing: {
    "apply-stages": "Applying the stage changes …",
    "undo-stages": "Taking the stage changes back …",
  },
  title: (sheet) => `The stages of ${quoted(sheet)} were edited`,
  text: "The deals do not follow the Stages table yet. This is what will change:",
  renamed: (from, to) => `${quoted(from)} becomes ${quoted(to)}`,
  added: (stage) => `${quoted(stage)} gets a column for its dates`,
  regained: (stage) => `${quoted(stage)} is a stage again: the dates of its column count`,
  moved: (stage) => `The column ${quoted(stage)} moves to its new place`,
  cells: (cells) =>
    [
      cells.dates > 0 ? dates(cells.dates) : "",
      cells.deals > 0 ? deals(cells.deals) : "",
      cells.playbook > 0 ? lines(cells.playbook) : "",
    ]
      .filter(Boolean)
      .join(", "),
  removed: (stage) => `${quoted(stage)} is gone from the Stages table`,
  keep: (number) =>
    number === 0 ? "Keep its column, greyed" : `Keep its column with ${dates(number)}, greyed`,
  drop: (number) =>
    number === 0 ? "Delete its column, which is empty" : `Delete its column with ${dates(number)}`,
  standing: (number) =>
    number === 1
      ? "1 deal stands in it: choose another stage for it"
      : `${number} deals stand in it: choose another stage for them`,
  question: (stage) => `Did ${quoted(stage)} have another name before?`,
  wasCalled: (stage) => `Yes, ${quoted(stage)}`,
  isNew: "No, it is new",
  stuck: (stages) =>
    `Formulas read the columns of ${quotedAll(stages)}, so they stay where they are. Figures do not depend on the order of columns.`,
  clash: (stage) =>
    `Another column is called ${quoted(stage)} already: give the stage another name in the Stages table.`,
  mentions: "These formulas name a stage in quotes. Mend them yourself:",
  unsearched: (sheets) => `Too large to be searched for such formulas: ${quotedAll(sheets)}.`,
  apply: "Apply stage changes",
  unanswered: "Answer the question first.",

  applied: (addsOrRemoves) =>
    addsOrRemoves
      ? "Stage changes applied. Refresh the charts to see them there."
      : "Stage changes applied.",
  undo: "Undo",
  undone: "The stage changes are taken back. The Stages table is as you edited it.",
  kept: (columns) => `These columns have been filled since, so they stay: ${quotedAll(columns)}.`,
  changed: "The workbook has changed meanwhile, so nothing was written. Look at the changes again.",
  agreeing: "The deals follow the Stages table already: there is nothing to apply.",
  asking: "Look at the stage changes above, answer what is asked, then apply them.",
  putBack: "Everything is as it was before.",
  halfWay: "Some changes were written. What is left to do is shown above: apply it again.",
};
