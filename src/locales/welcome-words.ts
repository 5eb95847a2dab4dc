/** What the pane says to somebody who opens it for the first time, in one language. */
export interface WelcomeWords {
  readonly title: string;
  /** three lines: what it is for, for whom, and what it leaves alone */
  readonly lines: readonly string[];
  readonly samples: string;
  readonly ownRows: string;
  readonly skip: string;
}
