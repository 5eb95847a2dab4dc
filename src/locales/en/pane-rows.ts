import { phrases } from "../phrases";
import type { RowsWords } from "../rows-words";

const { quoted, all, plural, counted } = phrases("en-GB", ["“", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const ROWS = { one: "row", other: "rows" };
const DEALS = { one: "deal", other: "deals" };
const CELLS = { one: "cell", other: "cells" };
const kept = (number: number) =>
  number === 0
    ? ""
    : ` ${counted(number, { one: "cell was", other: "cells were" })} left alone: edited in the meantime.`;

export const rows: RowsWords = {
  rows: (number) => counted(number, ROWS),
  undo: "Undo",
  showMe: "Show me",
  back: "Back",
  line: (name, number, time) =>
    [name, counted(number, ROWS), ...(time === undefined ? [] : [`checked ${time}`])].join(" · "),
  openPlace: "Open My rows",
  reading: "Reading your rows …",
  unread: "Excel did not say which rows are in use. Nothing is lost: read them again.",
  none: "There are no deals here yet. Choose the table or the cells they stand in, import a CRM export, or build a pipeline.",
  gone: (name) => `${quoted(name)} is no longer there. Choose where your deals stand now.`,
  noStages:
    "No column of these rows says which stage a deal is in. If one does, choose “Stage” for it in My rows under “Columns and what they mean”; else choose other rows.",
  yours: {
    title: "Your rows",
    where: (sheet, address) => `On the sheet ${quoted(sheet)}, cells ${address}`,
    summary: (deals, leftOut) =>
      `${counted(deals, DEALS)} read, ${leftOut === 0 ? "no row" : counted(leftOut, ROWS)} left out`,
    choose: "Choose other rows",
    chooseFirst: "Choose rows",
    again: "Read again",
    headerRow: "Header row",
    headerRowHint: "The row of the sheet that names the columns",
    ends: (row) =>
      `Rows added below row ${row} are not counted: make a table of the cells and choose it, or choose the rows anew.`,
    layout: "How the rows tell of your deals",
    layouts: {
      dates: "One row per deal with a date per stage",
      history: "One row per change of stage",
      snapshot: "One row per deal with its present stage",
    },
  },
  columns: {
    title: "Columns and what they mean",
    hint: "Columns that are not understood come first. They can still be filtered by.",
    meanings: { deal: "Deal ID", stage: "Stage" },
    stageDate: (stage) => `Date of ${quoted(stage)}`,
    leftDate: (stage) => `Date of leaving ${quoted(stage)}`,
    open: "Please choose",
    unknown: "None of these",
    asFound: "As its header says",
    known: "understood",
  },
  order: {
    title: "Order of the stages",
    hint: "Drag a stage, or press Alt with the arrow up or down.",
    unknown:
      "Your rows do not tell the order of the stages. Put them in order, so that steps can be counted.",
    inTable: (table) => `The order stands in the table ${quoted(table)}. Change it there.`,
    goTo: (table) => `Go to ${table}`,
    deals: (number) => counted(number, DEALS),
    up: (stage) => `Move ${quoted(stage)} up`,
    down: (stage) => `Move ${quoted(stage)} down`,
    found: "Use the order found in the rows",
  },
  check: {
    title: "Check",
    nothing: "Nothing is wrong with these rows.",
    looking: "Checking your rows …",
    done: (problems) =>
      problems === 0
        ? "Your rows are checked: no problem found."
        : `Your rows are checked: ${counted(problems, { one: "problem", other: "problems" })} found.`,
    cancelled: "The check was cancelled, so nothing is known of problems in these rows.",
    again: "Check rows",
    first: (address) => `Go to the first: ${address}`,
    cells: (number) => String(number),
    more: (number) => `Show ${number} more`,
    cell: (address, column) => (column === "" ? address : `${address} · ${column}`),
  },
  choosing: {
    title: "Where are your deals?",
    tables: "Tables in this workbook",
    about: (sheet, number) => `${counted(number, ROWS)} on ${quoted(sheet)}`,
    kinds: {
      ours: "built by Funnelbook",
      deals: "reads as deals",
      other: "does not look like deals",
    },
    noTables: "This workbook has no table yet.",
    selectionHint:
      "Or select the cells with their header row in the sheet. Of one cell alone, all cells around it are taken.",
    useSelection: "Use selection",
    use: (table) => `Use ${quoted(table)}`,
    nothing: "The selection holds nothing. Select the deals with their header row, then try again.",
    inUse: (name) => `${quoted(name)} is in use from now on.`,
  },
  fixing: {
    title: "Safe fixes",
    text: "Only cells whose meaning is beyond doubt. Formulas are never touched.",
    kinds: {
      stage: (number) =>
        `${counted(number, { one: "stage name", other: "stage names" })} to the nearest known`,
      date: (number) => `${counted(number, { one: "text", other: "texts" })} to real dates`,
      amount: (number) => `${counted(number, { one: "text", other: "texts" })} to real amounts`,
    },
    fix: (before, after) => `${before} → ${after}`,
    none: "These cells hold formulas or have changed: there is nothing left to fix safely.",
    show: (number) => `Fix ${counted(number, CELLS)} …`,
    write: (number) => `Write ${counted(number, CELLS)}`,
    written: (number, left) => `${counted(number, CELLS)} fixed.${kept(left)}`,
    undone: (number, left) =>
      `${counted(number, { one: "cell is", other: "cells are" })} as before.${kept(left)}`,
  },
  importing: {
    title: "Import a CRM export (.csv)",
    text: "Becomes a table on a new sheet. Nothing you have is changed.",
    choose: "Choose a file",
    reading: "Reading the file …",
    read: (name) => `${quoted(name)} is read.`,
    waiting: (name) => `${quoted(name)} is read. You see it when you are back at My rows.`,
    found: (number, columns) =>
      `${counted(number, ROWS)} and ${counted(columns, { one: "column", other: "columns" })}`,
    willWrite: "Will be written as a table on a new sheet, and becomes the rows in use.",
    textDates: (headers) =>
      `Day or month first? ${quotedAll(headers)} ${plural(headers.length, { one: "does", other: "do" })} not tell, so those dates stay texts.`,
    partDates: (headers) =>
      `Some dates of ${quotedAll(headers)} say no day or no year, so they stay texts.`,
    column: (number) => `Column ${number}`,
    action: (number) => `Import ${counted(number, ROWS)}`,
    refused: {
      empty:
        "The file holds no rows. Export the deals with their header row, then choose the file again.",
      "too-large":
        "The file has more rows or columns than a sheet. Export fewer, then choose the file again.",
      "not-read": "The file could not be read. Close it elsewhere, or save it again as CSV.",
    },
    done: (sheet, number) => `${counted(number, ROWS)} imported onto the sheet ${quoted(sheet)}.`,
    undone: (sheet) => `The sheet ${quoted(sheet)} is removed again.`,
    stillRead: (sheet, where) =>
      `${quoted(sheet)} stays, since the formula in ${where} reads it. Change that formula first, then delete the sheet yourself.`,
    perhapsRead: (large, sheet) =>
      `${quoted(sheet)} stays: formulas on ${quotedAll(large)} may read it, and there are too many cells to search. Delete the sheet yourself if none does.`,
    notUndone: (sheet) =>
      `${quoted(sheet)} has been changed since, so it stays. Delete it yourself if you do not need it.`,
  },
  deal: {
    title: "Add a deal",
    text: "Asks what is worth knowing and writes one row at the end of the table.",
    open: "Add a deal",
    questions: "Is it worth selling to?",
    unanswered: "Not known yet",
    prepare: (stage) => `To do in ${quoted(stage)}`,
    missing: "Give the deal a name",
    notANumber: "Enter a number, such as 12000",
    action: "Add deal",
    done: (name, table) => `${quoted(name)} is added to ${quoted(table)}.`,
    changed:
      "The columns of the table have changed, so nothing was written. Look at the form again, then add the deal.",
    undone: "The deal is removed again.",
    notUndone:
      "The deal has been edited since, so it stays. Delete its row yourself if you no longer need it.",
  },
};
