/** What a move writes: each text and its place, a cell's address or, in a new row, the column's header. */
export interface MoveCells {
  /** the stage's name and the word of the status; in a new row also what the deal is called */
  readonly texts: readonly { readonly text: string; readonly place: string }[];
  /** of today's date, undefined where none is written */
  readonly datePlace: string | undefined;
  /** the sheet, or the rows that get a new one */
  readonly where: string;
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
  readonly comesNext: (stage: string) => string;
  readonly moveWrites: (cells: MoveCells) => string;
  readonly moveAdds: (cells: MoveCells) => string;
  /** a cell that is not overwritten */
  readonly keeps: (cell: string) => string;
  /** cells below which a row is added */
  readonly formulasOver: (cells: string) => string;
  readonly ifLost: string;
  readonly chooseReason: string;
  readonly moved: (deal: string, stage: string) => string;
  readonly saved: (deal: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
  readonly changed: string;
  readonly formula: (cell: string) => string;
  readonly taken: (cells: string) => string;

  readonly whole: string;
  readonly onSheet: (sheet: string) => string;
  readonly openSheet: string;
  readonly builtIn: string;
  readonly none: string;
}
