import type { OwnProcess } from "../../../src/templates/custom-process";
import { build, closeAll, openPipeline, readRange } from "../open-pipeline";

/** A team's own stages, built through the real office.js and read back. */

const OWN: OwnProcess = {
  name: "Ours",
  open: [
    { name: "Érdeklődő", probability: 0.1, targetDays: 7 },
    { name: '=Call "1"', probability: 0.3 },
    { name: "Q&A [it's #2]", guidance: { purpose: "+Answer @all." } },
    { name: "12-3", probability: 0.8 },
  ],
  postSale: [{ name: "续约" }],
};
const NAMES = ["Érdeklődő", '=Call "1"', "Q&A [it's #2]", "12-3", "Won", "续约", "Lost"];

afterAll(closeAll);

it("gives each stage a column, a row, and a line of the funnel, whatever it is called", async () => {
  const addIn = await openPipeline();
  await build(addIn, { process: OWN, methodology: "spin" });
  expect(await readRange(addIn, "Pipeline", "M1:S1")).toEqual([NAMES]);
  const stages = await readRange(addIn, "Stages", "A5:D11");
  expect(stages.map(([name]) => name)).toEqual(NAMES);
  expect(stages.slice(0, 4).map(([, , chance, days]) => [chance, days])).toEqual([
    [0.1, 7],
    [0.3, 14],
    [0.49, 14],
    [0.8, 14],
  ]);
  const funnel = await readRange(addIn, "Dashboard", "A9:B14");
  expect(funnel.map(([name]) => name)).toEqual(NAMES.slice(0, -1));
  expect(funnel[0]![1]).toBe(60);
  const guidance = await readRange(addIn, "Playbook", "A4:C40");
  expect(guidance).toContainEqual(["Q&A [it's #2]", "Purpose", "+Answer @all."]);
});

it("builds nothing from stages that make no process", async () => {
  const addIn = await openPipeline();
  const process = { ...OWN, open: [{ name: "Amount" }, { name: "won" }] };
  await expect(build(addIn, { process })).rejects.toMatchObject({ code: "bad-process" });
  expect(await readRange(addIn, "Sheet1", "A1")).toEqual([[""]]);
});
