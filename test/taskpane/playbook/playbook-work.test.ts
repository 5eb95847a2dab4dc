import type { PlaybookJob } from "../../../src/taskpane/playbook/playbook-tasks";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import { closeAll, openPipeline } from "../../workbook/open-pipeline";
import { HOOKS, plain } from "../actions";

afterAll(closeAll);

test("a list of reasons that cannot be read costs the reasons only", async () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const addIn = await openPipeline();
  const place = { kind: "range", sheet: "Gone", address: "A1:B2" } as const;
  const rows: RowsInUse = {
    choice: { place, options: [], stages: undefined },
    name: "Gone!A1:B2",
    sheet: "Gone",
    address: "A1:B2",
    values: [],
    stages: undefined,
  };
  const stages = ["Prospecting", "Preparation", "Approach"];
  const job: PlaybookJob = { kind: "read-book", rows, stages, reasonCell: "B2" };
  const done = await addIn.run(async (context) =>
    plain(await addIn.jobs.doPlaybookJob(context, job, HOOKS)),
  );
  if (done.kind !== "read-book") throw new Error(done.kind);
  expect(done.book?.stages.map(({ stage }) => stage)).toEqual(expect.arrayContaining(stages));
  expect(done.reasons).toBeUndefined();
  expect(warn).toHaveBeenCalled();
});
