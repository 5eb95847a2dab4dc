import { isNote, type Problem, type ProblemCode } from "../../pipeline/checks/problem";
import type { Pipeline } from "../../pipeline/pipeline";
import { cellAddress } from "../../workbook/address";
import { planFixes, type Fix } from "../../workbook/rows/plan-fixes";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { salesFunctions } from "../sales-functions";
import type { Spot } from "../tasks";
import { cornerOf } from "./rows-corner";
import { sharedText } from "./shared-text";

/** Problems of one kind. */
export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  /** what it does to the figures */
  readonly effect: string;
  readonly places: readonly ProblemPlace[];
}

export interface ProblemPlace {
  readonly spot: Spot;
  readonly deal: string;
  readonly column: string;
  readonly value: string;
}

export interface CheckedRows {
  readonly groups: readonly ProblemGroup[];
  /** without what is only worth a note */
  readonly problems: number;
  readonly fixes: readonly Fix[];
  /** numbers of columns that nothing knows a use for */
  readonly unknownColumns: ReadonlySet<number>;
}

/** Problems of the sheet more than of its deals. */
const SLIGHT: readonly ProblemCode[] = ["footer-row", "header-again", "no-role", "no-status"];

/** Parts of the time of a check: until all problems are found, until they are listed; then they are put together. */
const SHARE_OF_FINDING = 0.4;
const SHARE_OF_LISTING = 0.6;

/**
 * What CHECK finds in the rows in use, the same problems together, the worst first.
 * @param progress is told how far the looking is, from 0 to 1
 */
export async function checkRows(
  rows: RowsInUse,
  pipeline: Pipeline,
  progress?: (share: number) => void,
): Promise<CheckedRows> {
  const { problemsOf, problemTexts } = salesFunctions();
  const { sheet, row: top, column: left } = cornerOf(rows);
  const found = await problemsOf(pipeline, pipeline.all(), (share) =>
    progress?.(SHARE_OF_FINDING * share),
  );
  progress?.(SHARE_OF_LISTING);
  const kinds = new Map<string, { problem: Problem; places: ProblemPlace[]; at: number[] }>();
  found.forEach(({ problem, deal, column }, at) => {
    const key = `${problem.code} ${isLeftOut(problem)}`;
    const kind = kinds.get(key) ?? { problem, places: [], at: [] };
    kinds.set(key, kind);
    const address = cellAddress(top + problem.row, left + (problem.column ?? 0));
    kind.places.push({ spot: { sheet, address }, deal, column, value: String(problem.value) });
    kind.at.push(at);
  });
  const groups = [...kinds].map(([key, { problem, places, at }]) => {
    const texts = at.slice(0, TEXTS_COMPARED).map((each) => problemTexts(found[each]!.problem));
    const title = sharedText(texts.map(([what]) => what));
    const effect = sharedText(texts.map(([, what]) => what));
    return { key, title, effect, places, weight: weightOf(problem) };
  });
  groups.sort((a, b) => a.weight - b.weight || b.places.length - a.places.length);
  const misnamed = found.flatMap(({ problem: { code, params, row, column } }) => {
    const nearest = code === "unknown-stage" ? (params as { nearest?: string }).nearest : undefined;
    return nearest === undefined || column === undefined ? [] : [{ row, column, nearest }];
  });
  const problems = found.filter(({ problem }) => !isNote(problem.code)).length;
  const unknownColumns = new Set(
    found.flatMap(({ problem: { code, column } }) =>
      code === "no-role" && column !== undefined ? [column] : [],
    ),
  );
  return { groups, problems, fixes: planFixes(pipeline, misnamed), unknownColumns };
}

/** So many sentences of a kind tell what they share. */
const TEXTS_COMPARED = 200;

function isLeftOut({ params }: Problem): boolean {
  return "isLeftOut" in params && params.isLeftOut;
}

function weightOf(problem: Problem): number {
  if (isLeftOut(problem)) return 0;
  if (isNote(problem.code)) return 3;
  return SLIGHT.includes(problem.code) ? 2 : 1;
}
