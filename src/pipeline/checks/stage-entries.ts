import { UNDATED } from "../columns/date-column";
import { skipped } from "../deals/deal-query";
import { LOST, OPEN, PARKED, WON } from "../deals/outcome";
import { shownDay, type Findings } from "./findings";
import { NOTHING } from "./problem";

/** What the entries into stages lack or contradict, deal by deal. */
export function checkStageEntries(findings: Findings): void {
  checkKnownStages(findings);
  const { stages, layout, records } = findings.pipeline;
  if (layout === "dates" && stages.isKnown) checkColumns(findings);
  if (records.hasStageDates && stages.isKnown) checkSkipped(findings);
  // In a history a move backward is a move, and an open stage after a closing reopens the deal.
  if (layout === "dates") {
    const contradicting = contradictingDeals(findings);
    if (stages.isKnown) checkOrder(findings, contradicting);
    checkAfterClosing(findings, contradicting);
  }
}

function checkKnownStages(findings: Findings): void {
  const { records, source } = findings.pipeline;
  const { outcome, furthest } = records;
  const column = source.roles.stage;
  const { deals } = findings;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (furthest[deal] !== -1) continue;
    if (outcome[deal] === LOST) findings.addDeal("loss-stage-unknown", NOTHING, deal, column);
    else if (outcome[deal] === OPEN || outcome[deal] === PARKED) {
      const present = records.present()[deal]!;
      if (present === -1) findings.addDeal("no-stage", NOTHING, deal, column);
    }
  }
}

/** Stages of the order without a column of dates: one added to the Stages table, or called otherwise. */
function checkColumns(findings: Findings): void {
  const { stages, source } = findings.pipeline;
  for (let stage = 0; stage < stages.sequenceEnd; stage++) {
    // Won may be dated by a Close date instead.
    if (stage === stages.won || findings.pipeline.columnOfStage(stage) !== undefined) continue;
    const params = { stage: stages.at(stage).name };
    findings.addColumn("stage-without-column", params, source.roles.stage, params.stage);
  }
}

/** Open stages that a deal passed without an entry; a stage that no deal entered is named once. */
function checkSkipped(findings: Findings): void {
  const { pipeline, deals } = findings;
  const { stages, records, source } = pipeline;
  const passed = pipeline.furthestPassed();
  for (let stage = 0; stage < stages.openCount; stage++) {
    const here = records.entries[stage];
    const own = pipeline.columnOfStage(stage);
    const column = own ?? source.roles.stage;
    const params = { stage: stages.at(stage).name };
    if (here === undefined || here.every(Number.isNaN)) {
      const isNamed = pipeline.layout === "dates" && own === undefined;
      if (!isNamed && deals.some((deal) => passed[deal]! > stage))
        findings.addColumn("stage-never-entered", params, column, params.stage);
      continue;
    }
    const without = skipped(pipeline, deals, stage);
    for (let at = 0; at < without.length; at++)
      findings.addDeal("stage-skipped", params, without[at]!, column, "");
  }
}

/** Open stages entered before one that stands earlier in the order. */
function checkOrder(findings: Findings, deals: Int32Array): void {
  const { pipeline } = findings;
  const { stages, records } = pipeline;
  const latest = new Float64Array(deals.length).fill(UNDATED);
  const latestStage = new Int16Array(deals.length);
  for (let stage = 0; stage < stages.openCount; stage++) {
    const here = records.entries[stage];
    if (here === undefined) continue;
    const column = pipeline.columnOfStage(stage);
    for (let at = 0; at < deals.length; at++) {
      const deal = deals[at]!;
      const date = here[deal]!;
      if (date >= latest[at]!) {
        latest[at] = date;
        latestStage[at] = stage;
      } else if (date > UNDATED) {
        const before = stages.at(latestStage[at]!).name;
        const day = shownDay(latest[at]!);
        findings.addDeal("out-of-order", { before, day }, deal, column, shownDay(date));
      }
    }
  }
}

/** Open stages entered after the closing that stands, and deals both won and lost. */
function checkAfterClosing(findings: Findings, deals: Int32Array): void {
  const { pipeline } = findings;
  const { stages, records } = pipeline;
  const { outcome, closing } = records;
  for (let stage = 0; stage < stages.openCount; stage++) {
    const here = records.entries[stage];
    if (here === undefined) continue;
    const column = pipeline.columnOfStage(stage);
    for (let at = 0; at < deals.length; at++) {
      const deal = deals[at]!;
      if (!(here[deal]! > closing[deal]!) || closing[deal] === UNDATED) continue;
      const ending = outcome[deal] === WON ? "won" : "lost";
      findings.addDeal("after-closing", { outcome: ending }, deal, column, shownDay(here[deal]!));
    }
  }
}

/** The deals, few as a rule, with an open stage entered before one that stands earlier, or after the closing. */
function contradictingDeals({ pipeline, deals }: Findings): Int32Array {
  const { stages, records } = pipeline;
  const { closing } = records;
  const columns = records.entries.slice(0, stages.openCount).filter((dates) => dates !== undefined);
  // At hand, since a constant of another module is looked up at each use.
  const undated = UNDATED;
  const found = new Int32Array(deals.length);
  let count = 0;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    const closed = closing[deal]!;
    const isDated = closed > undated;
    let latest = undated;
    let isOut = false;
    for (let column = 0; column < columns.length; column++) {
      const date = columns[column]![deal]!;
      if (date >= latest) latest = date;
      else if (date < latest) isOut = true;
      if (isDated && date > closed) isOut = true;
    }
    if (isOut) found[count++] = deal;
  }
  return found.subarray(0, count);
}
