import type { ChartsPaneWords } from "./charts-pane-words";
import type { ChangeWords } from "./change-words";
import type { MetricsWords } from "./metrics-words";
import type { PlaybookPaneWords } from "./playbook-pane-words";
import type { RowsWords } from "./rows-words";
import type { WelcomeWords } from "./welcome-words";

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

/** What the pane says where a team chooses and edits its own stages. */
export interface StagesWords {
  /** the card in the gallery */
  readonly own: { readonly name: string; readonly summary: string };
  readonly methodology: string;
  /** of the chosen template or of the own ones */
  readonly edit: string;
  /** the main button while there are no stages that can be built */
  readonly choose: string;
  readonly title: string;
  readonly hint: string;
  /** headings of the two lists, and what the kind of a stage is called */
  readonly kinds: Readonly<Record<"open" | "won", string>>;
  readonly add: Readonly<Record<"open" | "won", string>>;
  /** what a stage is called that nobody has named yet, and where in a file something is wrong */
  readonly numbered: (number: number) => string;
  readonly fields: Readonly<Record<"name" | "kind" | "chance" | "days", string>>;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly moved: (name: string, at: number, count: number) => string;
  readonly removed: (name: string) => string;
  readonly faults: Readonly<
    Record<
      | "no-name"
      | "long-name"
      | "repeated-name"
      | "taken-name"
      | "bad-chance"
      | "falling-chance"
      | "bad-days"
      | "too-few"
      | "too-many"
      | "too-many-after",
      string
    >
  >;
  readonly use: string;
  readonly discard: string;
  readonly save: string;
  /** above a text to copy, for an Excel that lets no file be saved */
  readonly savedText: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly load: string;
  readonly loaded: (count: number) => string;
  readonly refused: string;
  /** a file that is not ours or of a version to come; else what is wrong with the value at a place */
  readonly fileProblems: Readonly<
    Record<
      | "too-large"
      | "not-json"
      | "not-ours"
      | "newer-version"
      | "unknown-key"
      | "missing"
      | "not-a-text"
      | "too-long"
      | "wrong-number-of-items"
      | "out-of-range"
      | "unknown-value"
      | "not-a-group",
      string
    >
  >;
  readonly problemAt: (place: string, problem: string) => string;
  readonly moreProblems: (count: number) => string;
}

/** What the task pane says in one language. */
export interface PaneWords {
  /** tag of the language, such as "en" */
  readonly language: string;
  readonly places: Readonly<Record<"build" | "rows" | "metrics" | "charts" | "playbook", string>>;
  readonly placesLabel: string;
  readonly placeLoading: string;
  readonly placeNotLoaded: string;
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
  readonly stages: StagesWords;
  readonly changes: ChangeWords;
  readonly welcome: WelcomeWords;
  readonly playbook: PlaybookPaneWords;
  readonly metrics: MetricsWords;
  readonly rows: RowsWords;
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
    readonly action: string;
  };
  readonly charting: ChartsPaneWords;
  readonly functions: {
    readonly reading: string;
    readonly notRead: string;
    readonly copied: (name: string) => string;
    readonly copyFailed: string;
    readonly help: (name: string) => string;
    readonly allHelp: string;
  };
  readonly work: {
    readonly doing: Readonly<
      Record<
        | "build"
        | "undo"
        | "refresh"
        | "apply-stages"
        | "undo-stages"
        | "remove-remains"
        | "switch-stamping"
        | "go-to"
        | "rows"
        | "metrics"
        | "charts"
        | "playbook",
        string
      >
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
