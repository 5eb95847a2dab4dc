import { isNote, type Finding, type ProblemCode } from "../../pipeline/checks/problem";
import { flow } from "../../pipeline/metrics/flow";
import { MOST_FOLLOW_UPS, persistence } from "../../pipeline/metrics/persistence";
import type { Argument } from "../arguments";
import { ask } from "../ask";
import { asPlain, type CellResult, type Result } from "../cell";
import type { Checker } from "../checker";
import { spill } from "../spill";
import type { Shared } from "./shared";
import { functionWords } from "../words";

export function checkCell(check: Checker, deals: Argument, { stages, options }: Shared): Result {
  const call = { id: "CHECK", deals, slots: [], stages, options, mayBeEmpty: true };
  return ask(call, ({ pipeline, deals, settings }) => {
    const found = check(pipeline, deals);
    const texts = found.kinds.map((kind) => problemTexts(kind));
    const rows = new Array<CellResult[]>(found.length);
    let at = 0;
    found.forEach((kind, row, deal, column, value) => {
      const known = texts[kind]!;
      rows[at++] = [row, deal, column, known[0], value, known[1]];
    });
    const { checkHeaders, noProblems, notesFollow } = functionWords();
    const none: CellResult[] = ["", "", "", noProblems, "", rows.length > 0 ? notesFollow : ""];
    const hasProblems = found.kinds.some(({ code }) => !isNote(code));
    return asPlain(spill(checkHeaders, hasProblems ? rows : [none].concat(rows), settings));
  });
}

/** What is wrong, and what it does to the figures. */
export function problemTexts<Code extends ProblemCode>({ code, params }: Finding<Code>) {
  return functionWords().problems[code](params);
}

export function flowCell(deals: Argument, { stages, options }: Shared): Result {
  const call = { id: "FLOW", deals, slots: [], stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const { columns, rows } = flow(pipeline, deals);
    return spill(
      [functionWords().flowFrom, ...columns],
      rows.map(({ from, moves }) => [from ?? functionWords().newDeals, ...moves]),
      settings,
    );
  });
}

export function persistenceCell(deals: Argument, { stages, options }: Shared): Result {
  const call = { id: "PERSISTENCE", deals, slots: [], stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const rows = persistence(pipeline, deals).map((row): CellResult[] => [
      row.followUps === MOST_FOLLOW_UPS ? `${row.followUps}+` : row.followUps,
      row.lost,
      row.lostShare,
      row.won,
      row.wonShare,
      row.referenceLostShare ?? "",
      row.referenceWonShare ?? "",
    ]);
    return spill(functionWords().persistenceHeaders, rows, settings);
  });
}
