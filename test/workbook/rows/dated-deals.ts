import { pipelineOf } from "../../../src/functions/ask";

export const TODAY = 46200;
/** A deal in each standing, with a date column a stage and a next step. */
export const DATES = [
  ["Deal", "Stage", "Lead", "Offer", "Won", "Lost", "Next step", "Next step date"],
  ["new", "Lead", 46000, "", "", "", "Call", 46010],
  ["blank", "", "", "", "", "", "", ""],
  ["back", "Lead", 46000, 46001, "", "", "", ""],
  ["last", "Offer", 46000, 46001, "", "", "", ""],
  ["won", "Won", 46000, 46001, 46002, "", "", ""],
  ["lost", "Lost", 46000, "", "", 46002, "", ""],
];
export const STAGES = [["Lead"], ["Offer"], ["Won"], ["Lost"]];
export const dates = pipelineOf(DATES, STAGES, []);
