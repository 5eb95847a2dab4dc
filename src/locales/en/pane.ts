import type { PaneWords } from "../pane-words";
import { phrases } from "../phrases";
import { changes } from "./pane-changes";
import { charting } from "./pane-charts";
import { playbook } from "./pane-playbook";
import { metrics } from "./pane-metrics";
import { rows } from "./pane-rows";
import { stages } from "./pane-stages";
import { welcome } from "./pane-welcome";

const { quoted, all, plural, counted } = phrases("en-GB", ["“", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const SHEETS = { one: "sheet", other: "sheets" };
const DEALS = { one: "sample deal", other: "sample deals" };
const STAGES = { one: "stage", other: "stages" };
const size = (sheets: number, deals: number) =>
  [counted(sheets, SHEETS), ...(deals === 0 ? [] : [counted(deals, DEALS)])].join(", ");

export const paneWords: PaneWords = {
  language: "en",
  placesLabel: "Places of the pane",
  places: {
    build: "Build",
    rows: "My rows",
    metrics: "Metrics",
    charts: "Charts",
    playbook: "Playbook",
  },
  placeLoading: "Opening …",
  placeNotLoaded: "This part of Funnelbook could not be loaded. Check the connection.",
  support: {
    "not-excel": {
      what: "This page is the pane of an Excel add-in.",
      remedy: "Open Excel and choose Open pane on the Home tab.",
    },
    "too-old": {
      what: "Funnelbook needs a newer Excel.",
      remedy:
        "It runs in Excel for Microsoft 365 (version 2008 or newer), Excel 2021 or newer, Excel for Mac 16.40 or newer, and Excel on the web. Excel for iPad has no custom functions, so it cannot run there.",
    },
  },
  build: {
    title: "Build a pipeline",
    startFrom: "Start from",
    stages: (number) => counted(number, STAGES),
    nameLabel: "Name",
    nameHint: "Names the main sheet; a number is added when it is taken",
    nameFaults: {
      missing: "Give the pipeline a name",
      forbidden: "A sheet’s name cannot hold : \\ / ? * [ ] or begin or end with an apostrophe",
      "too-long": "A sheet’s name has at most 31 characters",
    },
    languageLabel: "Language of the sheets",
    languageHint: "Headers, stages, lists and playbook; the formulas read any of them",
    samplesLabel: "60 sample deals",
    samplesHint: "See the Dashboard at work now; delete the rows when you have your own",
    nativeLabel: "Excel’s own funnel chart",
    nativeHint: "Where this Excel can draw one; else bars in the middle, which work everywhere",
    willWrite: "Adds 5 new sheets. Nothing you have is changed.",
    action: "Create pipeline",
    thisWorkbook: "In this workbook",
    stampingLabel: "Keep stages and dates in step",
    stampingHint: "Choosing a stage fills in today’s date; typing a stage date moves the deal on",
  },
  stages,
  changes,
  welcome,
  charting,
  playbook,
  metrics,
  rows,
  built: {
    title: "Pipeline built",
    summary: (sheets, deals) => `${size(sheets, deals)}.`,
    sheets: "Its sheets",
    purposes: {
      pipeline: "one row per deal",
      stages: "your stages, to edit",
      lists: "what the dropdowns offer",
      dashboard: "figures and charts",
      playbook: "what to do in each stage",
    },
    next: "What next",
    nextSteps: (samples) => [
      samples
        ? "Look at the Dashboard: its figures come from the sample deals."
        : "Type your first deal into the table, one row per deal.",
      "Choose a deal’s stage from the dropdown: today’s date is filled in.",
      samples
        ? "When you are ready, delete the sample rows and type your own."
        : "Watch the Dashboard: its figures follow as you type.",
    ],
    goTo: (sheet) => `Go to ${sheet}`,
    undo: "Undo",
    another: "Build another",
  },
  remains: {
    title: "A pipeline was left unfinished",
    text: (sheets) =>
      sheets.length === 0
        ? "An earlier build stopped half-way and left traces in this workbook."
        : `An earlier build stopped half-way and left ${quotedAll(sheets)}.`,
    remove: "Remove",
    keep: "Keep",
  },
  charts: {
    title: "Charts",
    action: "Refresh charts",
  },
  functions: {
    reading: "Reading the list …",
    notRead: "The list could not be read. All functions are on the help page.",
    copied: (name) => `The formula of ${name} is copied: paste it into a cell`,
    copyFailed: "Copying is not allowed here: select the formula and press Ctrl+C",
    help: (name) => `Help for ${name}`,
    allHelp: "All help",
  },
  work: {
    doing: {
      ...changes.doing,
      build: "Building the pipeline …",
      undo: "Removing the pipeline …",
      refresh: "Refreshing the charts …",
      "remove-remains": "Removing what was left …",
      "switch-stamping": "Saving the setting …",
      "go-to": "Opening the sheet …",
      rows: "Reading your rows …",
      metrics: "Working on the metric …",
      charts: "Working on the charts …",
      playbook: "Working on the deal …",
    },
    steps: {
      prepare: "Preparing the workbook …",
      pipeline: "Writing the Pipeline sheet …",
      stages: "Writing the Stages sheet …",
      lists: "Writing the Lists sheet …",
      dashboard: "Writing the Dashboard …",
      playbook: "Writing the Playbook …",
      charts: "Drawing the charts …",
      finish: "Finishing …",
    },
    waiting: "Excel has not answered yet. If you are editing a cell, press Enter to finish.",
    cancel: "Cancel",
    cancelling: "Stopping, and removing what was added …",
  },
  notices: {
    built: (sheets, deals) => `Pipeline built: ${size(sheets, deals)}`,
    undone: "The pipeline is removed. The workbook is as it was.",
    notUndone: (sheets) =>
      `Nothing was removed: ${quotedAll(sheets)} ${plural(sheets.length, { one: "has", other: "have" })} been edited since. Delete the sheets yourself if you no longer need them.`,
    refreshed: (refreshed, unchanged, troubled) =>
      troubled > 0
        ? `${counted(troubled, { one: "chart needs", other: "charts need" })} attention, ${refreshed} refreshed`
        : refreshed === 0
          ? `${counted(unchanged, { one: "chart is", other: "charts are" })} up to date already`
          : `${counted(refreshed, { one: "chart", other: "charts" })} refreshed`,
    noCharts: "There is no chart of ours to refresh in this workbook.",
    remainsRemoved: (sheets) =>
      sheets.length === 0 ? "What was left is removed." : `Removed: ${quotedAll(sheets)}.`,
    cancelled: "Cancelled. Nothing was added to the workbook.",
    dismiss: "Dismiss",
  },
  problems: {
    sentences: {
      "editing-cell": {
        what: "A cell is being edited.",
        remedy: "Press Enter to finish the cell, then try again.",
      },
      protected: {
        what: "Excel did not allow the change.",
        remedy:
          "The workbook or a sheet is protected or read-only: choose Unprotect on the Review tab or save a copy of your own, then try again.",
      },
      "session-lost": {
        what: "The connection to this workbook was lost.",
        remedy: "Close and reopen the workbook, or reload the page, then try again.",
      },
      "too-large": {
        what: "This was too much for Excel at once.",
        remedy: "Try again in the desktop version of Excel, or with fewer rows.",
      },
      "too-old": {
        what: "This version of Excel cannot do that yet.",
        remedy: "Update Excel, or do it in Excel on the web.",
      },
      busy: {
        what: "Excel is busy or did not answer.",
        remedy: "Wait a moment, then try again.",
      },
      "dialog-open": {
        what: "A window of Excel is waiting for an answer.",
        remedy: "Close that window, then try again.",
      },
      stopped: {
        what: "Excel stopped the change before it was done.",
        remedy: "Go back to this workbook, then try again.",
      },
      gone: {
        what: "A sheet, table or chart that was needed is no longer there.",
        remedy: "Check whether it was renamed or deleted, then try again.",
      },
      "name-taken": {
        what: "Something in this workbook already has that name.",
        remedy: "Choose another name, then try again.",
      },
      "bad-name": {
        what: "Excel does not accept that name for a sheet.",
        remedy: "Leave out : \\ / ? * [ ] and keep to 31 characters.",
      },
      unexpected: {
        what: "Something went wrong.",
        remedy: "Try again; if it happens again, please report it with the words below.",
      },
    },
    left: {
      nothing: "Nothing was added to the workbook.",
      remains: "Some of the new sheets may be left.",
    },
    detail: (code) => `Excel said: ${code}`,
    again: "Try again",
  },
};
