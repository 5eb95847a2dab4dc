import type { PaneWords } from "../../locales/pane-words";
import { cellAddress } from "../../workbook/address";
import type { Message } from "../message";
import type { RowsDone } from "./rows-tasks";

/** What the message bar says when a job on the rows is done; undefined where the place itself shows it. */
export function messageOfRows(
  done: RowsDone,
  { rows: words, playbook }: PaneWords,
): Message | undefined {
  switch (done.kind) {
    case "read":
    case "tables":
    case "go-to-table":
    case "preview-fixes":
    case "begin-deal":
      return undefined;
    case "import": {
      const { sheet, count, undo } = done;
      const spot = { sheet, address: "A1" };
      return {
        intent: "success",
        text: words.importing.done(sheet, count),
        action: { label: words.showMe, task: { kind: "go-to", spot } },
        also: {
          label: words.undo,
          task: { kind: "rows", job: { kind: "undo-import", undo, sheet } },
        },
      };
    }
    case "undo-import": {
      const { outcome, sheet } = done;
      const { importing } = words;
      if (outcome.state === "undone") return { intent: "success", text: importing.undone(sheet) };
      const text =
        outcome.state === "read"
          ? importing.stillRead(sheet, outcome.where)
          : outcome.state === "unsearched"
            ? importing.perhapsRead(outcome.sheets, sheet)
            : importing.notUndone(sheet);
      return { intent: "warning", text };
    }
    case "add-deal": {
      const { outcome } = done;
      if (outcome.state === "changed") return { intent: "warning", text: words.deal.changed };
      if (outcome.state === "formula")
        return { intent: "warning", text: playbook.formula(outcome.address) };
      const { undo } = outcome;
      const spot = { sheet: undo.sheet, address: cellAddress(undo.row, undo.column) };
      return {
        intent: "success",
        text: words.deal.done(done.name, done.table),
        action: {
          label: words.undo,
          task: { kind: "rows", job: { kind: "undo-deal", undo }, isQuick: true },
        },
        also: { label: words.showMe, task: { kind: "go-to", spot } },
      };
    }
    case "undo-deal":
      return done.undone
        ? { intent: "success", text: words.deal.undone }
        : { intent: "warning", text: words.deal.notUndone };
    case "use":
      if (done.inUse === undefined) return { intent: "warning", text: words.choosing.nothing };
      return done.isNew
        ? { intent: "success", text: words.choosing.inUse(done.inUse.name) }
        : undefined;
    case "fix": {
      const { undo, kept } = done.report;
      const written = undo.cells.length;
      return {
        intent: kept > 0 ? "warning" : "success",
        text: words.fixing.written(written, kept),
        ...(written > 0 && {
          action: {
            label: words.undo,
            task: { kind: "rows", job: { kind: "undo-fixes", undo } },
          },
        }),
      };
    }
    case "undo-fixes":
      return {
        intent: done.kept > 0 ? "warning" : "success",
        text: words.fixing.undone(done.restored, done.kept),
      };
  }
}
