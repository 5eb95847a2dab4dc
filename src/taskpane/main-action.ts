import type { Doing } from "./doing";

/** The one button at the bottom of the pane. */
export type MainAction = { readonly label: string; readonly enabled: boolean } & Doing;
