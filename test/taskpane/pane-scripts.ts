/** The scripts that showing the pane loads, besides those that every session has; by name. */
export const PANE_SCRIPTS = ["libraries.js", "pane.js", "shared.js"];
