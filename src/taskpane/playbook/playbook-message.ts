import type { PaneWords } from "../../locales/pane-words";
import { cellAddress } from "../../workbook/address";
import type { Message } from "../message";
import type { PlaybookDone, RowNews } from "./playbook-tasks";

/** What the message bar says when a job of the playbook is done; undefined where the place shows it. */
export function messageOfPlaybook(done: PlaybookDone, words: PaneWords): Message | undefined {
  const { playbook } = words;
  switch (done.kind) {
    case "read-book":
      return undefined;
    case "undo-row":
    case "undo-added":
      return done.undone
        ? { intent: "success", text: playbook.undone }
        : { intent: "warning", text: playbook.notUndone };
    case "add-row": {
      const { outcome, news, sheet } = done;
      if (outcome.state === "changed") return { intent: "warning", text: playbook.changed };
      if (outcome.state === "formula")
        return { intent: "warning", text: playbook.formula(outcome.address) };
      if (outcome.state === "taken")
        return { intent: "warning", text: playbook.taken(outcome.address) };
      const undo = { kind: "undo-added", undo: outcome.undo } as const;
      const spot = { sheet, address: cellAddress(outcome.row, outcome.column) };
      return {
        intent: "success",
        text: textOf(news, words),
        action: { label: playbook.undo, task: { kind: "playbook", job: undo, isQuick: true } },
        also: { label: words.rows.showMe, task: { kind: "go-to", spot } },
      };
    }
    case "write-row": {
      const { outcome, news } = done;
      if (outcome.state === "changed") return { intent: "warning", text: playbook.changed };
      if (outcome.state === "formula")
        return { intent: "warning", text: playbook.formula(outcome.address) };
      const undo = { kind: "undo-row", undo: outcome.undo } as const;
      return {
        intent: "success",
        text: textOf(news, words),
        action: { label: playbook.undo, task: { kind: "playbook", job: undo, isQuick: true } },
      };
    }
  }
}

function textOf(news: RowNews, { playbook }: PaneWords): string {
  return news.kind === "moved" ? playbook.moved(news.deal, news.stage) : playbook.saved(news.deal);
}
