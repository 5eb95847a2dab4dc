import type { RowsDone, RowsJob } from "../../../src/taskpane/rows/rows-tasks";
import type { Fix } from "../../../src/workbook/rows/plan-fixes";
import type { FieldTable } from "../../../src/workbook/rows/plan-import";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import type { OpenPipeline } from "../../workbook/open-pipeline";
import { HOOKS, plain, type Actions } from "../actions";

type Job = Exclude<RowsJob, { kind: "read" }>;

const ask = (addIn: OpenPipeline, job: Job) =>
  addIn.run(async (context) => plain(await addIn.jobs.doRowsJob(context, job, HOOKS)));

const asks = (addIn: OpenPipeline, job: Job) => () => ask(addIn, job);

async function done<Kind extends Job["kind"]>(
  addIn: OpenPipeline,
  job: Extract<Job, { kind: Kind }>,
): Promise<Extract<RowsDone, { kind: Kind }>> {
  const came = await ask(addIn, job);
  await addIn.host.settled();
  return came as Extract<RowsDone, { kind: Kind }>;
}

async function rowsOf(addIn: OpenPipeline): Promise<RowsInUse> {
  const place = { kind: "table", table: "Pipeline" } as const;
  const choice = { place, options: [], stages: { table: "Stages" } };
  return plain(await addIn.run((context) => addIn.jobs.readRows(context, choice)))!;
}

/** Two names of a stage that were mistyped, and what they should be. */
async function misspelt(addIn: OpenPipeline): Promise<Extract<Job, { kind: "fix" }>> {
  const rows = [1, 3];
  for (const row of rows)
    await addIn.host.person.paste("Pipeline", `L${row + 1}`, [["Prospectng"]]);
  const before = "Prospectng";
  const fixes = rows.map((row): Fix => {
    return { kind: "stage", row, column: 11, before, after: "Prospecting" };
  });
  return { kind: "fix", inUse: await rowsOf(addIn), fixes };
}

const TABLE: FieldTable = {
  headers: ["Deal", "Stage", "Amount"],
  rows: [
    ["A", "Lead", "1,200"],
    ["B", "Won", "5"],
  ],
};

function importJob({ jobs }: OpenPipeline): Extract<Job, { kind: "import" }> {
  const columns = TABLE.headers.map((_, at) => jobs.allAtOnce(jobs.planColumn(TABLE, at)));
  return { kind: "import", rows: { name: "Export", table: TABLE, columns } };
}

async function newDeal(addIn: OpenPipeline): Promise<Extract<Job, { kind: "add-deal" }>> {
  const inUse = await rowsOf(addIn);
  const headers = inUse.values[0] as string[];
  const cells = [
    { column: 0, value: "Zeta", isDate: false },
    { column: headers.indexOf("Amount"), value: 1200, isDate: false },
  ];
  return { kind: "add-deal", inUse, deal: { name: "Zeta", headers, cells } };
}

export const ROWS_ACTIONS: Actions = {
  "list the tables": {
    isReading: true,
    prepare: async (addIn) => asks(addIn, { kind: "tables" }),
  },
  "use other rows": {
    prepare: async (addIn) => asks(addIn, { kind: "use", choice: (await rowsOf(addIn)).choice }),
  },
  "use the selected cells": {
    prepare: async (addIn) => {
      await addIn.host.person.edit("Sheet1", "A1:B2", [
        ["Deal", "Stage"],
        ["A", "Lead"],
      ]);
      await addIn.host.person.select("Sheet1", "A1");
      return asks(addIn, { kind: "use-selection" });
    },
  },
  "show a table": {
    prepare: async (addIn) => asks(addIn, { kind: "go-to-table", table: "Stages" }),
  },
  "look through fixes": {
    isReading: true,
    prepare: async (addIn) => {
      const { inUse, fixes } = await misspelt(addIn);
      return asks(addIn, { kind: "preview-fixes", inUse, fixes });
    },
  },
  "fix cells": {
    prepare: async (addIn) => asks(addIn, await misspelt(addIn)),
  },
  "take fixes back": {
    prepare: async (addIn) => {
      const { report } = await done(addIn, await misspelt(addIn));
      return asks(addIn, { kind: "undo-fixes", undo: report.undo });
    },
  },
  "import a file": {
    prepare: async (addIn) => asks(addIn, importJob(addIn)),
  },
  "take an import back": {
    prepare: async (addIn) => {
      const { undo, sheet } = await done(addIn, importJob(addIn));
      return asks(addIn, { kind: "undo-import", undo, sheet });
    },
  },
  "begin a deal": {
    isReading: true,
    prepare: async (addIn) => asks(addIn, { kind: "begin-deal", inUse: await rowsOf(addIn) }),
  },
  "add a deal": {
    prepare: async (addIn) => asks(addIn, await newDeal(addIn)),
  },
  "take an added deal back": {
    prepare: async (addIn) => {
      const { outcome } = await done(addIn, await newDeal(addIn));
      if (outcome.state !== "added") throw new Error(outcome.state);
      return asks(addIn, { kind: "undo-deal", undo: outcome.undo });
    },
  },
};
