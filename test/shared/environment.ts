/** Where workers ask for their browser. */
export const ASKED_AT = "WORKBENCH_SHARED_PARTS";

/** What they ask for there when they need no browser. */
export const SERVER = "server";

/** A folder that a run has for itself, gone at its end. */
export const MADE_IN = "WORKBENCH_SHARED_FOLDER";
