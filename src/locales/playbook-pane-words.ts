/** What a move writes, cells by their addresses. */
export interface MoveCells {
  readonly stage: string;
  /** what is written besides a date: the stage's name and the word of the status, where columns say them */
  readonly texts: readonly { readonly text: string; readonly cell: string }[];
  /** the cell of the stage's date, undefined where it has none or holds one already */
  readonly dateCell: string | undefined;
  readonly sheet: string;
}

/** What the pane's playbook says in one language. */
export interface PlaybookPaneWords {
  readonly noRows: string;
  readonly chooseRows: string;
  readonly noDeal: (rows: string) => string;
  readonly leftOut: string;
  readonly showDeals: string;
  readonly noStage: string;
  /** counted from 1 */
  readonly progress: (at: number, of: number) => string;
  readonly days: (days: number) => string;
  readonly daysOfTarget: (days: number, target: number) => string;
  readonly daysOver: (days: number, target: number) => string;
  readonly daysUnknown: string;
  readonly sections: Readonly<
    Record<"purpose" | "entry" | "exit" | "checklist" | "questions", string>
  >;
  readonly ticks: string;
  readonly unanswered: string;

  readonly nextStep: string;
  readonly what: string;
  readonly when: string;
  readonly save: string;
  readonly willSave: (cells: readonly string[], sheet: string) => string;
  readonly noNextStep: string;

  readonly moveTo: (stage: string) => string;
  readonly willMove: (cells: MoveCells) => string;
  readonly moved: (deal: string, stage: string) => string;
  readonly saved: (deal: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
  readonly changed: string;
  readonly formula: (cell: string) => string;

  readonly whole: string;
  readonly onSheet: (sheet: string) => string;
  readonly openSheet: string;
  readonly builtIn: string;
  readonly none: string;
}
