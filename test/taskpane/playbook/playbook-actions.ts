import type { PlaybookJob } from "../../../src/taskpane/playbook/playbook-tasks";
import type { OpenPipeline } from "../../workbook/open-pipeline";
import { HOOKS, plain, type Actions } from "../actions";

const PLACE = { kind: "table", table: "Pipeline" } as const;
/** Of the stage and of a stage's date in a built pipeline. */
const STAGE = 11;
const APPROACH = 14;

const asks = (addIn: OpenPipeline, job: PlaybookJob) => () =>
  addIn.run(async (context) => plain(await addIn.jobs.doPlaybookJob(context, job, HOOKS)));

/** The move of the deal in a row to another stage. */
async function move(
  addIn: OpenPipeline,
  address: string,
): Promise<Extract<PlaybookJob, { kind: "write-row" }>> {
  await addIn.host.person.select("Pipeline", address);
  const selected = await addIn.run(async (context) =>
    plain(await addIn.jobs.readSelectedRow(context, PLACE)),
  );
  const { sheet, top, left, row, cells } = selected!;
  return {
    kind: "write-row",
    planned: { sheet, row: top + row, column: left, cells },
    cells: [
      { column: STAGE, value: "Approach", isDate: false },
      { column: APPROACH, value: 46200, isDate: true },
    ],
    news: { kind: "moved", deal: "D", stage: "Approach" },
  };
}

/** A move that a log of changes on plain cells gets a row for. */
async function addition(addIn: OpenPipeline): Promise<Extract<PlaybookJob, { kind: "add-row" }>> {
  const rows = [
    ["Deal", "Stage", "Changed"],
    ["D", "Lead", 46000],
  ];
  const inUse = await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load("name");
    sheet.getRange("B2:D3").formulas = rows;
    await context.sync();
    const place = { kind: "range", sheet: sheet.name, address: "B2:D3" } as const;
    const choice = { place, options: [], stages: undefined };
    await addIn.jobs.storeRowsChoice(context, choice);
    return plain(await addIn.jobs.readRowsInUse(context));
  });
  const { sheet } = inUse!;
  const planned = {
    inUse: inUse!,
    headers: rows[0] as string[],
    shown: [{ sheet, row: 2, column: 1, cells: rows[1]! }],
    cells: [
      { column: 0, value: "D", isDate: false },
      { column: 1, value: "Offer", isDate: false },
      { column: 2, value: 46200, isDate: true },
    ],
    needed: [1, 2],
  };
  return { kind: "add-row", planned, news: { kind: "moved", deal: "D", stage: "Offer" } };
}

export const PLAYBOOK_ACTIONS: Actions = {
  "read the playbook": {
    isReading: true,
    prepare: async (addIn) => {
      const rows = await addIn.run((context) => addIn.jobs.readRowsInUse(context));
      return asks(addIn, {
        kind: "read-book",
        rows: rows!,
        stages: ["Prospecting"],
        reasonCell: "M2",
      });
    },
  },
  "move a deal on": {
    prepare: async (addIn) => asks(addIn, await move(addIn, "A2")),
  },
  "take a move back": {
    prepare: async (addIn) => {
      const done = await asks(addIn, await move(addIn, "A3"))();
      if (done.kind !== "write-row" || done.outcome.state !== "written")
        throw new Error(JSON.stringify(done));
      return asks(addIn, { kind: "undo-row", undo: done.outcome.undo });
    },
  },
  "add a move to a log": {
    prepare: async (addIn) => asks(addIn, await addition(addIn)),
  },
  "take an added move back": {
    prepare: async (addIn) => {
      const done = await asks(addIn, await addition(addIn))();
      if (done.kind !== "add-row" || done.outcome.state !== "written")
        throw new Error(JSON.stringify(done));
      return asks(addIn, { kind: "undo-added", undo: done.outcome.undo });
    },
  },
};
