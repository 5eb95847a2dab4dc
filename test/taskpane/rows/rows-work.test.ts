import type { RowsDone } from "../../../src/taskpane/rows/rows-tasks";
import { dumpWorkbook } from "../../workbook/dump-workbook";
import { closeAll, openPipeline, readRange } from "../../workbook/open-pipeline";
import { ROWS_ACTIONS } from "./rows-actions";
import { HOOKS, plain } from "../actions";

afterAll(closeAll);
// Of what could not be read.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => undefined));

type Import = Extract<RowsDone, { kind: "import" }>;

/** Imports a file, of which Excel then tells nothing more. */
async function importUnread() {
  const addIn = await openPipeline();
  const before = await dumpWorkbook(addIn);
  const act = await ROWS_ACTIONS["import a file"]!.prepare(addIn);
  const undo = ({ undo, sheet }: Import) =>
    addIn.run(async (context) => {
      const job = { kind: "undo-import", undo, sheet } as const;
      return plain(await addIn.jobs.doRowsJob(context, job, HOOKS));
    });
  const { faults } = addIn.host;
  let done: Import | undefined;
  const requests = await faults.countBatches(async () => {
    done = (await act()) as Import;
  });
  await undo(done!);
  // The last one reads the rows.
  faults.failBatch(requests);
  const unread = (await act()) as Import;
  expect(unread.inUse).toBe("unread");
  return { addIn, before, undo: () => undo(unread) };
}

test("an import that could not be read afterwards can be taken back", async () => {
  const { addIn, before, undo } = await importUnread();
  expect(await readRange(addIn, "Export", "A1:C3")).toEqual([
    ["Deal", "Stage", "Amount"],
    ["A", "Lead", 1200],
    ["B", "Won", 5],
  ]);
  expect(await undo()).toMatchObject({ outcome: { state: "undone" } });
  expect(await dumpWorkbook(addIn)).toEqual(before);
});

test("… but not once a cell of it was edited", async () => {
  const { addIn, undo } = await importUnread();
  await addIn.host.person.edit("Export", "B2", [["Won"]]);
  expect(await undo()).toMatchObject({ outcome: { state: "changed" } });
});
