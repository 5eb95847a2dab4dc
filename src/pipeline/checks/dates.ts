import { cutoffOf } from "../as-of";
import { isBlankOrZero } from "../cells/cell-value";
import { UNDATED, type DateColumn } from "../columns/date-column";
import { span } from "../deals/durations";
import { findExitColumns } from "../reading/layout";
import { isDateRole, type Role } from "../reading/roles";
import { ROW_USED } from "../reading/row-kinds";
import { shownDay, type Findings } from "./findings";
import { NOTHING } from "./problem";

/** Dates that cannot be read, lie the wrong way round, or after the asOf day. */
export function checkDates(findings: Findings): void {
  const kinds = findings.pipeline.source.rowKinds();
  for (const { column, dates } of dateColumns(findings))
    checkBadCells(findings, column, dates, kinds);
  checkOffsets(findings);
  checkStarts(findings);
  checkCreated(findings);
  checkExits(findings);
  checkLaterDates(findings);
}

interface ReadColumn {
  readonly column: number;
  readonly dates: DateColumn;
}

/** The columns of dates besides the entries of stages, whose bad cells leave their rows out. */
function dateColumns({ pipeline }: Findings): ReadColumn[] {
  const { source, layout } = pipeline;
  const roles = (Object.keys(source.roles) as Role[]).filter(
    (role) => isDateRole(role) && !(role === "changed" && layout === "history"),
  );
  const columns = [
    ...roles.map((role) => source.roles[role]!),
    ...exitColumns(pipeline).map(({ column }) => column),
  ];
  return columns.map((column) => ({ column, dates: source.dates(column) }));
}

function exitColumns({
  source,
  stages,
  layout,
}: Findings["pipeline"]): { column: number; stage: number }[] {
  if (layout !== "dates") return [];
  return findExitColumns(source).flatMap(({ column, stage: name }) => {
    const stage = stages.find(name);
    return stage === undefined ? [] : [{ column, stage }];
  });
}

function checkBadCells(
  findings: Findings,
  column: number,
  { bad }: DateColumn,
  kinds: Uint8Array,
): void {
  const { firstRow } = findings.pipeline.source;
  for (const { row, problem } of bad) {
    if (kinds[row - firstRow] === ROW_USED)
      findings.add(problem, { isLeftOut: false }, row, column);
  }
}

function checkOffsets(findings: Findings): void {
  const { source, stageColumns } = findings.pipeline;
  const columns = [...stageColumns, ...dateColumns(findings)].map(({ column }) => column);
  for (const column of new Set(columns)) {
    const offsets = source.offsets(column);
    if (offsets.length > 1)
      findings.addColumn("mixed-offsets", { offsets }, column, offsets.join(", "));
  }
}

/** Deals without a start; where no column could tell it, the functions that need one say so. */
function checkStarts(findings: Findings): void {
  const { pipeline, deals } = findings;
  const { created } = pipeline.source.roles;
  if (created === undefined && !pipeline.records.hasStageDates) return;
  const starts = pipeline.start();
  const column = created ?? pipeline.columnOfStage(0);
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (starts[deal]! > UNDATED) continue;
    const isBlank = column !== undefined && isBlankOrZero(pipeline.cellIn(deal, column));
    findings.addDeal("no-start", NOTHING, deal, column, isBlank ? "" : undefined);
  }
}

/** Deals created after their first entry or closing: their times from the start would be negative. */
function checkCreated(findings: Findings): void {
  const { records, source } = findings.pipeline;
  const { created, closing, entries, hasStageDates } = records;
  if (created === undefined) return;
  const columns = hasStageDates ? entries.filter((dates) => dates !== undefined) : [];
  for (const deal of findings.deals) {
    const start = created[deal]!;
    let first = closing[deal]! > UNDATED ? closing[deal]! : Infinity;
    for (let at = 0; at < columns.length; at++) {
      const date = columns[at]![deal]!;
      if (date > UNDATED && date < first) first = date;
    }
    if (start > first && span(start, first, "days") < 0)
      findings.addDeal("created-late", { day: shownDay(first) }, deal, source.roles.created);
  }
}

/** Stays that end before they begin. */
function checkExits(findings: Findings): void {
  const { pipeline } = findings;
  const { source, records } = pipeline;
  const check = (row: number, column: number, entered: number) => {
    const left = source.dates(column).values[row - source.firstRow]!;
    if (left < entered && left > UNDATED)
      findings.add("exit-early", { day: shownDay(entered) }, row, column);
  };
  for (const { column, stage } of exitColumns(pipeline)) {
    const entered = records.entries[stage];
    if (entered === undefined) continue;
    for (const deal of findings.deals) check(records.rowOf(deal), column, entered[deal]!);
  }
  const { left } = source.roles;
  const changed = source.datesOf("changed")?.values;
  if (pipeline.layout !== "history" || left === undefined || changed === undefined) return;
  for (const deal of findings.deals) {
    for (const row of records.rowsOf!(deal)) check(row, left, changed[row - source.firstRow]!);
  }
}

/** Under an asOf: the dates of deals in the report that have not happened yet. */
function checkLaterDates(findings: Findings): void {
  const { pipeline } = findings;
  const { source, records, statedAsOf, stageColumns, layout } = pipeline;
  if (statedAsOf === undefined || layout === "history") return;
  const cutoff = cutoffOf(statedAsOf);
  const asOf = shownDay(statedAsOf);
  const columns = [...new Set(stageColumns.map(({ column }) => column))];
  const read = source.entryDates(columns);
  const { changed } = source.roles;
  if (changed !== undefined && !records.hasStageDates) {
    columns.push(changed);
    read.push(source.dates(changed));
  }
  columns.forEach((column, at) => {
    const { values } = read[at]!;
    for (const deal of findings.deals) {
      const row = records.rowOf(deal);
      if (values[row - source.firstRow]! >= cutoff)
        findings.add("later-date", { asOf }, row, column);
    }
  });
}
