/** What the pane says in the place of the rows, in one language. */
export interface RowsWords {
  readonly rows: (count: number) => string;
  readonly undo: string;
  readonly showMe: string;
  readonly back: string;
  /** in the footer; `time` of the last check, undefined before it */
  readonly line: (name: string, rows: number, time: string | undefined) => string;
  readonly openPlace: string;
  readonly reading: string;
  /** Excel did not tell of them */
  readonly unread: string;
  readonly none: string;
  readonly gone: (name: string) => string;
  /** of rows without any column for a stage */
  readonly noStages: string;

  readonly yours: {
    readonly title: string;
    readonly where: (sheet: string, address: string) => string;
    readonly summary: (deals: number, leftOut: number) => string;
    readonly choose: string;
    /** the same where there are none yet */
    readonly chooseFirst: string;
    readonly again: string;
    readonly headerRow: string;
    readonly headerRowHint: string;
    /** of a range, which no row typed below it joins; `row` is its last */
    readonly ends: (row: number) => string;
    readonly layout: string;
    readonly layouts: Readonly<Record<"dates" | "history" | "snapshot", string>>;
  };
  readonly columns: {
    readonly title: string;
    readonly hint: string;
    /** What a column can be whose own word would not say it. */
    readonly meanings: Readonly<Record<"deal" | "stage", string>>;
    readonly stageDate: (stage: string) => string;
    readonly leftDate: (stage: string) => string;
    /** of a column that nobody understands: asks what it is */
    readonly open: string;
    /** a column that plays no role */
    readonly unknown: string;
    /** of a column that a person has said something of: to say nothing more */
    readonly asFound: string;
    readonly known: string;
  };
  readonly order: {
    readonly title: string;
    readonly hint: string;
    readonly unknown: string;
    readonly inTable: (table: string) => string;
    readonly goTo: (table: string) => string;
    readonly deals: (count: number) => string;
    readonly up: (stage: string) => string;
    readonly down: (stage: string) => string;
    readonly found: string;
  };
  readonly check: {
    readonly title: string;
    readonly nothing: string;
    readonly looking: string;
    /** said at the end of a check that took long */
    readonly done: (problems: number) => string;
    readonly cancelled: string;
    /** the button of a check that was cancelled */
    readonly again: string;
    /** leads to the worst problem's first cell */
    readonly first: (address: string) => string;
    readonly cells: (count: number) => string;
    readonly more: (count: number) => string;
    /** a cell of a column; "" where a whole row is meant */
    readonly cell: (address: string, column: string) => string;
  };
  readonly choosing: {
    readonly title: string;
    readonly tables: string;
    readonly about: (sheet: string, rows: number) => string;
    readonly kinds: Readonly<Record<"ours" | "deals" | "other", string>>;
    readonly noTables: string;
    readonly selectionHint: string;
    readonly useSelection: string;
    readonly use: (table: string) => string;
    readonly nothing: string;
    readonly inUse: (name: string) => string;
  };
  readonly fixing: {
    readonly title: string;
    readonly text: string;
    readonly kinds: Readonly<Record<"stage" | "date" | "amount", (count: number) => string>>;
    readonly fix: (before: string, after: string) => string;
    readonly none: string;
    readonly show: (count: number) => string;
    readonly write: (count: number) => string;
    readonly written: (count: number, kept: number) => string;
    readonly undone: (count: number, kept: number) => string;
  };
  readonly importing: {
    readonly title: string;
    readonly text: string;
    readonly choose: string;
    readonly reading: string;
    /** said when the file is shown */
    readonly read: (name: string) => string;
    /** of a file that is shown later, since something else is */
    readonly waiting: (name: string) => string;
    readonly found: (rows: number, columns: number) => string;
    readonly willWrite: string;
    readonly textDates: (headers: readonly string[]) => string;
    /** dates without a day or without a year */
    readonly partDates: (headers: readonly string[]) => string;
    readonly column: (number: number) => string;
    readonly action: (rows: number) => string;
    readonly refused: Readonly<Record<"empty" | "too-large" | "not-read", string>>;
    readonly done: (sheet: string, rows: number) => string;
    readonly undone: (sheet: string) => string;
    /** a formula elsewhere reads the sheet */
    readonly stillRead: (sheet: string, where: string) => string;
    /** a sheet too large to be searched may read it */
    readonly perhapsRead: (large: readonly string[], sheet: string) => string;
    readonly notUndone: (sheet: string) => string;
  };
  readonly deal: {
    readonly title: string;
    readonly text: string;
    readonly open: string;
    readonly questions: string;
    readonly unanswered: string;
    readonly prepare: (stage: string) => string;
    readonly missing: string;
    readonly notANumber: string;
    readonly action: string;
    readonly done: (name: string, table: string) => string;
    readonly changed: string;
    readonly undone: string;
    readonly notUndone: string;
  };
}
