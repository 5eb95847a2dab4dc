import type { Doing } from "./doing";

/** What the message bar shows. */
export interface Message {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly title?: string;
  readonly text: string;
  /** a second, smaller line */
  readonly detail?: string;
  /** a button in the bar */
  readonly action?: { readonly label: string } & Doing;
  /** a second one */
  readonly also?: { readonly label: string } & Doing;
}
