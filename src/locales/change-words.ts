/** How many cells a change is about. */
export interface ChangedCells {
  readonly dates: number;
  readonly deals: number;
  readonly playbook: number;
}

/** What the pane says when a pipeline does not follow its Stages table, in one language. */
export interface ChangeWords {
  readonly doing: Readonly<Record<"apply-stages" | "undo-stages", string>>;
  /** `sheet` is the sheet of deals. */
  readonly title: (sheet: string) => string;
  readonly text: string;
  readonly renamed: (from: string, to: string) => string;
  readonly added: (stage: string) => string;
  readonly regained: (stage: string) => string;
  readonly moved: (stage: string) => string;
  /** Behind a change; "" where no cell is concerned. */
  readonly cells: (cells: ChangedCells) => string;
  readonly removed: (stage: string) => string;
  readonly keep: (dates: number) => string;
  readonly drop: (dates: number) => string;
  readonly standing: (deals: number) => string;
  readonly question: (stage: string) => string;
  readonly wasCalled: (stage: string) => string;
  readonly isNew: string;
  readonly stuck: (stages: readonly string[]) => string;
  readonly clash: (stage: string) => string;
  readonly mentions: string;
  readonly unsearched: (sheets: readonly string[]) => string;
  readonly apply: string;
  readonly unanswered: string;

  /** @param addsOrRemoves whether there are more or fewer stages now, so that charts need other rows */
  readonly applied: (addsOrRemoves: boolean) => string;
  readonly undo: string;
  readonly undone: string;
  readonly kept: (columns: readonly string[]) => string;
  readonly changed: string;
  /** Of the ribbon's command: there was nothing to apply. */
  readonly agreeing: string;
  /** Of the ribbon's command: what is left waits for an answer, or is better looked at first. */
  readonly asking: string;
  /** Behind the sentence of what Excel refused. */
  readonly putBack: string;
  readonly halfWay: string;
}
