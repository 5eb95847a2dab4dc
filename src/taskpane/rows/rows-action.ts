import type { PaneWords } from "../../locales/pane-words";
import { choiceOfTable } from "../../workbook/rows/list-tables";
import { dealFaults, dealFields, planDeal } from "../../workbook/rows/plan-deal";
import { today } from "../../workbook/today";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";
import { readingOf } from "./rows-reading";

/** What the main button does in this place; undefined while there is nothing to do. */
export function rowsAction(state: PaneState, { rows: words }: PaneWords): MainAction | undefined {
  const { view, inUse, tables, check } = state.rows;
  const enabled = state.work === undefined;
  switch (view.kind) {
    case "choosing": {
      const table = tables?.find(({ id }) => id === view.table);
      if (table === undefined) return undefined;
      const job = { kind: "use", choice: choiceOfTable(table) } as const;
      return {
        label: words.choosing.use(table.name),
        task: { kind: "rows", job, isQuick: true },
        enabled,
      };
    }
    case "fixing": {
      const { fixes } = view;
      if (inUse === undefined || fixes.length === 0) return undefined;
      const job = { kind: "fix", inUse, fixes } as const;
      return { label: words.fixing.write(fixes.length), task: { kind: "rows", job }, enabled };
    }
    case "importing": {
      const { file } = view;
      const job = { kind: "import", rows: file } as const;
      const label = words.importing.action(file.table.rows.length);
      return { label, task: { kind: "rows", job }, enabled };
    }
    case "adding": {
      const pipeline = inUse && readingOf(inUse).pipeline;
      if (inUse === undefined || pipeline === undefined) return undefined;
      const fields = dealFields(pipeline, view.questions);
      const isWhole = Object.keys(dealFaults(fields, view.draft)).length === 0;
      const name = fields.find(({ isRequired }) => isRequired)?.column ?? -1;
      const deal = {
        name: view.draft[name]?.trim() ?? "",
        headers: pipeline.source.headers,
        cells: planDeal(pipeline, fields, view.draft, today()),
      };
      const job = { kind: "add-deal", inUse, deal } as const;
      const task = { kind: "rows", job, isQuick: true } as const;
      return { label: words.deal.action, task, enabled: enabled && isWhole };
    }
    case "overview": {
      if (inUse === undefined || check?.of !== inUse || check.kind !== "found") return undefined;
      const { fixes } = check.found;
      if (fixes.length === 0) return undefined;
      const job = { kind: "preview-fixes", inUse, fixes } as const;
      const label = words.fixing.show(fixes.length);
      return { label, task: { kind: "rows", job, isQuick: true }, enabled };
    }
  }
}
