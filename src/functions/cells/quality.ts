import { isNote, type Problem, type ProblemCode } from "../../pipeline/checks/problem";
import { flow } from "../../pipeline/metrics/flow";
import { MOST_FOLLOW_UPS, persistence } from "../../pipeline/metrics/persistence";
import type { Argument } from "../arguments";
import { ask } from "../ask";
import type { CellResult, Result } from "../cell";
import type { Checker } from "../checker";
import { spill } from "../spill";
import type { Shared } from "./shared";
import { functionWords } from "../words";

export function checkCell(check: Checker, deals: Argument, { stages, options }: Shared): Result {
  const call = { id: "CHECK", deals, slots: [], stages, options, mayBeEmpty: true };
  return ask(call, ({ pipeline, deals, settings }) => {
    const found = check(pipeline, deals);
    const textsOf = rememberingTexts();
    const rows = found.map(({ problem, row, deal, column }): CellResult[] => {
      const [what, effect] = textsOf(problem);
      return [row, deal, column, what, problem.value, effect];
    });
    const { checkHeaders, noProblems, notesFollow } = functionWords();
    const none = ["", "", "", noProblems, "", rows.length > 0 ? notesFollow : ""];
    const hasProblems = found.some(({ problem }) => !isNote(problem.code));
    return spill(checkHeaders, hasProblems ? rows : [none, ...rows], settings);
  });
}

/** What is wrong, and what it does to the figures. */
export function problemTexts<Code extends ProblemCode>({ code, params }: Problem<Code>) {
  return functionWords().problems[code](params);
}

/** So many texts are kept: those of the stages that deals passed over repeat by the ten thousand. */
const TEXTS_KEPT = 100;

/** As problemTexts, with one text for problems of a kind that share what they know. */
function rememberingTexts(): typeof problemTexts {
  const known = new Map<Problem["params"], readonly [Problem["code"], readonly [string, string]]>();
  return (problem) => {
    const found = known.get(problem.params);
    if (found?.[0] === problem.code) return found[1];
    const texts = problemTexts(problem);
    if (known.size < TEXTS_KEPT) known.set(problem.params, [problem.code, texts]);
    return texts;
  };
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
