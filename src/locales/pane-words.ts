/** A refreshed chart as the report tells it. */
export interface ChartLine {
  readonly title: string;
  readonly sheet: string;
  readonly rows: number;
}

/** A problem's sentence: what happened, and what to do about it. */
export interface ProblemSentence {
  readonly what: string;
  readonly remedy: string;
}

/** What the task pane says in one language. */
export interface PaneWords {
  /** tag of the language, such as "en" */
  readonly language: string;
  readonly places: Readonly<Record<"build" | "charts" | "functions", string>>;
  readonly placesLabel: string;
  readonly support: Readonly<Record<"too-old" | "not-excel", ProblemSentence>>;

  readonly build: {
    readonly title: string;
    readonly startFrom: string;
    readonly stages: (count: number) => string;
    readonly nameLabel: string;
    readonly nameHint: string;
    readonly nameFaults: Readonly<Record<"missing" | "forbidden" | "too-long", string>>;
    readonly languageLabel: string;
    readonly languageHint: string;
    readonly samplesLabel: string;
    readonly samplesHint: string;
    readonly nativeLabel: string;
    readonly nativeHint: string;
    readonly willWrite: string;
    readonly action: string;
    readonly thisWorkbook: string;
    readonly stampingLabel: string;
    readonly stampingHint: string;
  };
  readonly built: {
    readonly title: string;
    readonly summary: (sheets: number, deals: number) => string;
    readonly sheets: string;
    readonly purposes: Readonly<
      Record<"pipeline" | "stages" | "lists" | "dashboard" | "playbook", string>
    >;
    readonly next: string;
    /** what to do first; with samples in the sheet, and without */
    readonly nextSteps: (samples: boolean) => readonly string[];
    readonly goTo: (sheet: string) => string;
    readonly undo: string;
    readonly another: string;
  };
  readonly remains: {
    readonly title: string;
    readonly text: (sheets: readonly string[]) => string;
    readonly remove: string;
    readonly keep: string;
  };
  readonly charts: {
    readonly title: string;
    readonly text: string;
    readonly action: string;
    readonly empty: string;
    readonly emptyAction: string;
    readonly last: string;
    readonly rows: (count: number) => string;
    readonly states: Readonly<
      Record<
        "refreshed" | "unchanged" | "source-gone" | "no-rows" | "no-room" | "series-gone",
        string
      >
    >;
    readonly goTo: (sheet: string) => string;
  };
  readonly functions: {
    readonly title: string;
    readonly text: string;
    /** by function id; a function without one gets its own pattern */
    readonly examples: Readonly<Record<string, string>>;
    readonly reading: string;
    readonly notRead: string;
    readonly example: (name: string) => string;
    readonly copy: (name: string) => string;
    readonly copied: (name: string) => string;
    readonly copyFailed: string;
    readonly help: (name: string) => string;
    readonly helpShort: string;
    readonly allHelp: string;
  };
  readonly work: {
    readonly doing: Readonly<
      Record<"build" | "undo" | "refresh" | "remove-remains" | "switch-stamping" | "go-to", string>
    >;
    readonly steps: Readonly<
      Record<
        | "prepare"
        | "pipeline"
        | "stages"
        | "lists"
        | "dashboard"
        | "playbook"
        | "charts"
        | "finish",
        string
      >
    >;
    readonly waiting: string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly notices: {
    readonly built: (sheets: number, deals: number) => string;
    readonly undone: string;
    readonly notUndone: (sheets: readonly string[]) => string;
    readonly refreshed: (refreshed: number, unchanged: number, troubled: number) => string;
    readonly noCharts: string;
    readonly remainsRemoved: (sheets: readonly string[]) => string;
    readonly cancelled: string;
    readonly dismiss: string;
  };
  readonly problems: {
    readonly sentences: Readonly<
      Record<
        | "editing-cell"
        | "protected"
        | "session-lost"
        | "too-large"
        | "too-old"
        | "busy"
        | "dialog-open"
        | "stopped"
        | "gone"
        | "name-taken"
        | "bad-name"
        | "unexpected",
        ProblemSentence
      >
    >;
    readonly left: Readonly<Record<"nothing" | "remains", string>>;
    /** Excel's own code, for whoever is asked for help */
    readonly detail: (code: string) => string;
    readonly again: string;
  };
}
