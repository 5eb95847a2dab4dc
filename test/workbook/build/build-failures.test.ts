import { build, closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";
import { dumpWorkbook, fillWorkbook } from "../dump-workbook";

afterAll(closeAll);

/** A build that loses the session at a step, and the session again: something is left. */
async function leaveRemains(addIn: OpenPipeline, lostAt = 2): Promise<void> {
  const progress = ({ step }: { step: number }) => {
    if (step === lostAt) addIn.host.faults.dropSession();
  };
  await expect(build(addIn, { samples: false }, { progress })).rejects.toMatchObject({
    code: "remains-left",
  });
  addIn.host.faults.restoreSession();
}

/** Removes what is left, and says which sheets those were. */
async function removeRemains(addIn: OpenPipeline): Promise<string[]> {
  const { sheets } = await addIn.run((context) => addIn.jobs.removeRemains(context));
  return [...sheets].sort();
}

const PLACES = ["before", "middle", "after"] as const;

/** Every batch fails once, at another place of it each time; both levels shift the places. */
describe.each([
  ["minimum", 0],
  ["newest", 1],
] as const)("a build that fails, at level %s", (level, shift) => {
  it("leaves the workbook as it was, whichever batch fails", async () => {
    const addIn = await openPipeline({ level });
    await fillWorkbook(addIn);
    const before = await dumpWorkbook(addIn);
    const batches = await addIn.host.faults.countBatches(async () => {
      const result = await build(addIn, { samples: false });
      await addIn.run((context) => addIn.jobs.undoBuild(context, result));
    });
    expect(await dumpWorkbook(addIn)).toEqual(before);
    let refused = 0;
    for (let batch = 1; batch <= batches; batch++) {
      addIn.host.faults.failBatch(batch, { where: PLACES[(batch + shift) % 3]! });
      try {
        const result = await build(addIn, { samples: false });
        // The fault came after the build was done: then it is there, and can be taken back or not.
        addIn.host.faults.clear();
        const names = await addIn.run((context) => addIn.jobs.findRemains(context));
        expect(names).toBeUndefined();
        const marker = {
          key: result.key,
          sheets: result.sheets.map(({ name }) => name),
          names: result.names,
        };
        await addIn.run((context) => addIn.jobs.removeAdded(context, marker, result.cameFrom));
      } catch {
        refused++;
        addIn.host.faults.clear();
      }
      expect(await dumpWorkbook(addIn)).toEqual(before);
    }
    // Two batches read, eight write.
    expect(refused).toBe(10);
  });
});

describe("a build that ends early", () => {
  it("leaves the workbook as it was when the person cancels, at any step", async () => {
    const addIn = await openPipeline();
    await fillWorkbook(addIn);
    const before = await dumpWorkbook(addIn);
    for (const step of [0, 1, 4, 7]) {
      let asked = 0;
      const isCancelled = () => asked++ === step;
      await expect(build(addIn, { samples: false }, { isCancelled })).rejects.toMatchObject({
        code: "cancelled",
      });
      expect(await dumpWorkbook(addIn)).toEqual(before);
    }
  });

  it("says that the build failed, and keeps what Excel said", async () => {
    const addIn = await openPipeline();
    addIn.host.faults.failBatch(4, { code: "AccessDenied" });
    await expect(build(addIn)).rejects.toMatchObject({
      code: "build-failed",
      cause: { code: "AccessDenied" },
    });
  });

  it.each([1, 3, 7])(
    "offers the remains at the next start when the session is lost at step %i",
    async (lostAt) => {
      const addIn = await openPipeline();
      await fillWorkbook(addIn);
      const before = await dumpWorkbook(addIn);
      await leaveRemains(addIn, lostAt);
      const remains = await addIn.run((context) => addIn.jobs.findRemains(context));
      expect([...remains!.sheets].sort()).toEqual([
        "Dashboard 2",
        "Lists 2",
        "Pipeline 2",
        "Playbook 2",
        "Stages 2",
      ]);
      expect(await removeRemains(addIn)).toEqual([...remains!.sheets].sort());
      expect(await addIn.run((context) => addIn.jobs.findRemains(context))).toBeUndefined();
      await addIn.run(async (context) => {
        // Where the person went meanwhile is theirs; the comparison wants the first sheet.
        context.workbook.worksheets.getItem("Sheet1").activate();
        await context.sync();
      });
      expect(await dumpWorkbook(addIn)).toEqual(before);
    },
  );

  it("removes no sheet of a person that took a name of the remains", async () => {
    const addIn = await openPipeline();
    await leaveRemains(addIn);
    await addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Playbook").delete();
      worksheets.add("Playbook").getRange("A1").values = addIn.page.toPage([["theirs"]]);
      await context.sync();
    });
    expect(await removeRemains(addIn)).toEqual(["Dashboard", "Lists", "Pipeline", "Stages"]);
    const cells = await addIn.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Playbook").getRange("A1");
      range.load("values");
      await context.sync();
      return range.values[0]![0] as unknown;
    });
    expect(cells).toBe("theirs");
  });

  it("still offers the remains of a build after another one has succeeded", async () => {
    const addIn = await openPipeline();
    await leaveRemains(addIn);
    await build(addIn, { samples: false });
    expect(await removeRemains(addIn)).toEqual([
      "Dashboard",
      "Lists",
      "Pipeline",
      "Playbook",
      "Stages",
    ]);
  });

  it("removes no sheet of a person that holds nothing but a chart", async () => {
    const addIn = await openPipeline();
    await leaveRemains(addIn);
    await addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Playbook").delete();
      const data = worksheets.getItem("Sheet1").getRange("A1:A2");
      data.values = addIn.page.toPage([[1], [2]]);
      worksheets.add("Playbook").charts.add("BarClustered", data);
      await context.sync();
    });
    expect(await removeRemains(addIn)).toEqual(["Dashboard", "Lists", "Pipeline", "Stages"]);
  });
});
