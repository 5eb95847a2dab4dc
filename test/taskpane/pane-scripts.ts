/** The scripts that showing the pane loads, besides those that every session has; by name. */
export const PANE_SCRIPTS = ["build-en.js", "libraries.js", "pane-en.js", "pane.js"];
