import { UNDATED } from "../columns/date-column";
import type { StageOrder } from "../stages";

/** One change of stage in a history. */
export interface Move {
  readonly stage: number;
  /** Stage before the change; -1 where the row does not say. */
  readonly from: number;
  /** Serial, or UNDATED. */
  readonly date: number;
  /** End of the stay that the change began, where the row says so; else NaN. */
  readonly left: number;
}

/** No deal changes its stage more often in one moment; longer "days" stay in stage order. */
const LONGEST_CHAIN = 200;

/**
 * Moves in the order in which they happened: by date; on equal dates along the chain From → To,
 * else in stage order, a closing last. An undated closing comes last of all, other undated moves first.
 */
export function inOrder(moves: readonly Move[], stages: StageOrder): readonly Move[] {
  const rank = (move: Move) => dayRank(move.stage, stages);
  const time = (move: Move) =>
    move.date === UNDATED && isClosing(move.stage, stages) ? Infinity : move.date;
  const sorted = [...moves].sort((a, b) => compare(time(a), time(b)) || rank(a) - rank(b));
  const ordered: Move[] = [];
  for (let at = 0; at < sorted.length;) {
    let end = at + 1;
    while (end < sorted.length && time(sorted[end]!) === time(sorted[at]!)) end++;
    const day = sorted.slice(at, end);
    const isChain =
      end - at > 1 && end - at <= LONGEST_CHAIN && day.some(({ from }) => from !== -1);
    const walk = isChain ? chain(day, ordered.at(-1)?.stage ?? -1) : day;
    for (const move of walk) ordered.push(move);
    at = end;
  }
  return ordered;
}

/**
 * The moves of one moment along From → To. Where every move says from where, the walk that uses them
 * all (a deal may pass a stage twice on a day); else from one to the next as far as they go.
 */
function chain(day: readonly Move[], before: number): Move[] {
  const walk = day.every(({ from }) => from !== -1) ? walkAll(day, before) : undefined;
  return walk ?? walkGreedily(day, before);
}

/** A walk along all moves (Hierholzer 1873), from the stage before if it can; undefined without one. */
function walkAll(day: readonly Move[], before: number): Move[] | undefined {
  const leaving = new Map<number, Move[]>();
  const surplus = new Map<number, number>();
  for (const move of [...day].reverse()) {
    leaving.set(move.from, [...(leaving.get(move.from) ?? []), move]);
    surplus.set(move.from, (surplus.get(move.from) ?? 0) + 1);
    surplus.set(move.stage, (surplus.get(move.stage) ?? 0) - 1);
  }
  const head = [...surplus].find(([, count]) => count === 1)?.[0];
  const start = head ?? (leaving.has(before) ? before : day[0]!.from);
  const walk: Move[] = [];
  const path: (Move | undefined)[] = [undefined];
  while (path.length > 0) {
    const last = path[path.length - 1];
    const next = leaving.get(last?.stage ?? start)?.pop();
    if (next !== undefined) path.push(next);
    else {
      path.pop();
      if (last !== undefined) walk.unshift(last);
    }
  }
  const isWhole = walk.length === day.length;
  return isWhole && walk.every(({ from }, at) => at === 0 || walk[at - 1]!.stage === from)
    ? walk
    : undefined;
}

function walkGreedily(day: readonly Move[], before: number): Move[] {
  const rest = [...day];
  const ordered: Move[] = [];
  let stage = before;
  while (rest.length > 0) {
    const follows = rest.findIndex((move) => move.from !== -1 && move.from === stage);
    const starts = rest.findIndex(
      (move) => !rest.some((other) => other !== move && other.stage === move.from),
    );
    const [next] = rest.splice(Math.max(follows !== -1 ? follows : starts, 0), 1);
    ordered.push(next!);
    stage = next!.stage;
  }
  return ordered;
}

/** The place of a stage among those entered in one moment. */
export function dayRank(stage: number, stages: StageOrder): number {
  if (stages.at(stage).kind === "parked") return stages.openCount - 0.5;
  return stage;
}

function isClosing(stage: number, stages: StageOrder): boolean {
  const { kind } = stages.at(stage);
  return kind === "won" || kind === "lost";
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
