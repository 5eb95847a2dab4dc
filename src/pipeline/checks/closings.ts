import { isBlankOrZero, nameText } from "../cells/cell-value";
import { UNDATED } from "../columns/date-column";
import { LOST, WON, outcomeOfKind, type Outcome } from "../deals/outcome";
import { NO_STAGE, UNKNOWN_STAGE, stageReader, statusReader } from "../reading/read-status";
import type { Findings } from "./findings";
import { NOTHING } from "./problem";
import { stageGuesser } from "./left-out-rows";

/** How deals ended: closings without a date, two of them, and a status that the stage contradicts. */
export function checkClosings(findings: Findings): void {
  checkDates(findings);
  checkStatus(findings);
  checkStageCells(findings);
  checkReopened(findings);
}

function checkDates(findings: Findings): void {
  const { records, stages, source } = findings.pipeline;
  const { outcome, closing, entries } = records;
  const won = entries[stages.won];
  const lost = entries[stages.lost];
  const { closed } = source.roles;
  const wonColumn = findings.pipeline.columnOfStage(stages.won) ?? closed;
  const lostColumn = findings.pipeline.columnOfStage(stages.lost) ?? closed;
  const isHistory = findings.pipeline.layout === "history";
  const canBeBoth = won !== undefined && lost !== undefined && !isHistory;
  const { deals } = findings;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    const isWon = outcome[deal] === WON;
    if (!isWon && outcome[deal] !== LOST) continue;
    const isUndated = closing[deal] === UNDATED;
    const isBoth = canBeBoth && won[deal]! > UNDATED && lost[deal]! > UNDATED;
    if (!isUndated && !isBoth) continue;
    const name = isWon ? "won" : "lost";
    const column = isWon ? wonColumn : lostColumn;
    if (isUndated) findings.addDeal("closed-undated", { outcome: name }, deal, column, "");
    else findings.addDeal("won-and-lost", { stands: name }, deal, column);
  }
}

/** Statuses that are no words or say something else than the stage or the dates. */
function checkStatus(findings: Findings): void {
  const { pipeline } = findings;
  const { source, stages, records } = pipeline;
  const column = source.roles.status;
  if (column === undefined) return;
  const statusOf = statusReader(source.dictionary);
  const stageOf = stageReader(stages);
  const present = pipeline.layout === "history" ? records.present() : undefined;
  const stageColumn = source.roles.stage;
  for (const deal of findings.deals) {
    const cell = pipeline.cellIn(deal, column);
    const status = statusOf.meaning(cell);
    if (status === undefined) {
      if (isBlankOrZero(cell)) findings.addDeal("no-status", NOTHING, deal, column);
      else if (nameText(cell) !== "") findings.addDeal("unknown-status", NOTHING, deal, column);
      continue;
    }
    const standing =
      present?.[deal] ??
      (stageColumn === undefined ? NO_STAGE : stageOf.meaning(pipeline.cellIn(deal, stageColumn)));
    const told = standing < 0 ? undefined : outcomeOfKind(stages.at(standing).kind);
    const isTold = told !== undefined && contradicts(status, told);
    const dated = present === undefined ? datedOutcome(findings, deal, status) : undefined;
    if (!isTold && dated === undefined) continue;
    const stage = stages.at(isTold ? standing : dated === WON ? stages.won : stages.lost).name;
    findings.addDeal("status-against-stage", { status: nameText(cell), stage }, deal, column);
  }
}

function contradicts(status: Outcome, told: Outcome): boolean {
  if (status === WON) return told === LOST;
  if (status === LOST) return told === WON;
  return told === WON || told === LOST;
}

/** The closing that the dates of winning and losing say, if it is not that of the status. */
function datedOutcome({ pipeline }: Findings, deal: number, status: Outcome): Outcome | undefined {
  const { stages, records } = pipeline;
  const won = records.entries[stages.won]?.[deal] ?? NaN;
  const lost = records.entries[stages.lost]?.[deal] ?? NaN;
  const isWon = !Number.isNaN(won);
  const isLost = !Number.isNaN(lost);
  if (status === WON) return isLost && !(won > lost) && lost > UNDATED ? LOST : undefined;
  if (status === LOST) return isWon && won > lost && won > UNDATED ? WON : undefined;
  if (isWon) return WON;
  return isLost ? LOST : undefined;
}

/** Beside columns of stage dates a Stage cell that is no stage is passed over, not its row. */
function checkStageCells(findings: Findings): void {
  const { pipeline } = findings;
  const { source, stages, layout, records } = pipeline;
  const column = layout === "history" ? source.roles.fromStage : source.roles.stage;
  if (column === undefined || layout === "snapshot") return;
  const stageOf = stageReader(stages);
  const guess = stageGuesser(stages.names());
  const check = (row: number) => {
    const cell = source.rows[row]![column];
    if (stageOf.meaning(cell) !== UNKNOWN_STAGE || !source.tellsOfStage(row)) return;
    const nearest = guess(nameText(cell));
    findings.add("unknown-stage", { isLeftOut: false, nearest }, row, column);
  };
  for (const deal of findings.deals) {
    if (records.rowsOf === undefined) check(records.rowOf(deal));
    else for (const row of records.rowsOf(deal)) check(row);
  }
}

/** A deal set back into an open stage keeps the date of its closing, and with it the closing. */
function checkReopened(findings: Findings): void {
  const { pipeline } = findings;
  const { source, stages, layout, records } = pipeline;
  const column = source.roles.stage;
  if (column === undefined || layout !== "dates") return;
  const stageOf = stageReader(stages);
  for (const deal of findings.deals) {
    const outcome = records.outcome[deal];
    if (outcome !== WON && outcome !== LOST) continue;
    if (!(records.closing[deal]! > UNDATED)) continue;
    const stage = stageOf.meaning(pipeline.cellIn(deal, column));
    if (stage < 0 || stage >= stages.openCount) continue;
    const name = outcome === WON ? "won" : "lost";
    findings.addDeal(
      "closed-in-stage",
      { outcome: name, stage: stages.at(stage).name },
      deal,
      column,
    );
  }
}
