/** A step that brings the columns of the stages in line. Columns are named by their headers. */
export type ColumnStep =
  | { readonly do: "rename"; readonly from: string; readonly to: string }
  /** A new column, or one that moves, stands right behind another; undefined: first of the table. */
  | { readonly do: "add"; readonly name: string; readonly after: string | undefined }
  | { readonly do: "move"; readonly name: string; readonly after: string | undefined }
  | { readonly do: "drop"; readonly name: string };

interface OrderInput {
  /** All headers of the table, renamed ones by their new names. */
  readonly headers: readonly string[];
  /** The stages in their order; those without a column get one. */
  readonly stages: readonly string[];
  readonly stageHeader: string;
  /** Headers of the columns that must not move. */
  readonly fixed: ReadonlySet<string>;
}

export interface ColumnOrder {
  readonly added: readonly string[];
  readonly moved: readonly string[];
  /** Columns that would have to move and must not. */
  readonly stuck: readonly string[];
  readonly steps: readonly ColumnStep[];
}

/** What fixed columns weigh against others when it is chosen who stays; no process has more stages. */
const FIXED_WEIGHT = 1000;

/** Brings the columns into the order of the stages with as few moves as possible. */
export function planColumnOrder({ headers, stages, stageHeader, fixed }: OrderInput): ColumnOrder {
  const standing = headers.filter((header) => stages.includes(header));
  const staying = new Set(
    heaviestRise(standing, (header) => stages.indexOf(header), fixed).map((at) => standing[at]!),
  );
  const row = [...headers];
  const steps: ColumnStep[] = [];
  const place = (step: Extract<ColumnStep, { after: string | undefined }>) => {
    if (step.do === "move") row.splice(row.indexOf(step.name), 1);
    row.splice(step.after === undefined ? 0 : row.indexOf(step.after) + 1, 0, step.name);
    steps.push(step);
  };
  const isStuck = (name: string) => fixed.has(name) && !staying.has(name);
  const firstStaying = row.findIndex((header) => staying.has(header));
  let before = firstStaying === -1 ? stageHeader : row[firstStaying - 1];
  for (const name of stages) {
    if (staying.has(name)) before = name;
    else if (!standing.includes(name)) place({ do: "add", name, after: before });
    else if (!isStuck(name)) place({ do: "move", name, after: before });
    else continue;
    before = name;
  }
  const namesOf = (kind: ColumnStep["do"]) =>
    steps.flatMap((step) => (step.do === kind && step.do !== "rename" ? [step.name] : []));
  return {
    added: namesOf("add"),
    moved: namesOf("move"),
    stuck: standing.filter(isStuck),
    steps,
  };
}

/**
 * Numbers of the texts that stay when the others move: a longest run of rising ranks, in which the
 * fixed ones count for more than any number of others.
 */
export function heaviestRise(
  texts: readonly string[],
  rank: (text: string) => number,
  fixed: ReadonlySet<string> = new Set(),
): number[] {
  const weights: number[] = [];
  const previous: number[] = [];
  texts.forEach((text, at) => {
    let best = -1;
    for (let before = 0; before < at; before++)
      if (rank(texts[before]!) < rank(text) && (best === -1 || weights[before]! > weights[best]!))
        best = before;
    previous.push(best);
    weights.push((fixed.has(text) ? FIXED_WEIGHT : 1) + (best === -1 ? 0 : weights[best]!));
  });
  const run: number[] = [];
  let at = weights.reduce(
    (best, weight, each) => (weight > (weights[best] ?? 0) ? each : best),
    -1,
  );
  for (; at !== -1; at = previous[at]!) run.unshift(at);
  return run;
}
