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
};
