import type { OpenPipeline } from "../workbook/open-pipeline";

/** What a button of the pane asks of Excel. */
export interface Action {
  /** Brings a built workbook to where the button is there; what it then asks may be asked again. */
  readonly prepare: (addIn: OpenPipeline) => Promise<() => Promise<unknown>>;
  /** whether it leaves the workbook as it is */
  readonly isReading?: boolean;
}

export type Actions = Readonly<Record<string, Action>>;

/** The page's arrays are not this process's. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Of a person who waits for the end. */
export const HOOKS = { progress: () => undefined, isCancelled: () => false };
