import { today } from "../../src/workbook/today";
import {
  build,
  closeAll,
  openPipeline,
  readRange,
  type OpenPipeline,
} from "../workbook/open-pipeline";

afterAll(closeAll);

/** A cell, once all that an edit set off has come to rest. */
async function cellAt(addIn: OpenPipeline, address: string): Promise<unknown> {
  return (await readRange(addIn, "Pipeline", address))[0]![0];
}

/** Waits for a cell to be filled; the handler works on its own time. */
async function filled(addIn: OpenPipeline, address: string): Promise<unknown> {
  for (let time = 0; time < 200; time++) {
    const value = await cellAt(addIn, address);
    if (value !== "") return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return "";
}

/** Lets an edit have its effect, or none: until the add-in asks for nothing any more. */
async function quiet(addIn: OpenPipeline): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
  while ((await addIn.host.faults.countBatches(pause)) > 0);
  await addIn.host.settled();
}

describe.each(["minimum", "newest"] as const)("stages and dates at level %s", (level) => {
  let addIn: OpenPipeline;

  beforeAll(async () => {
    addIn = await openPipeline({ level });
    await build(addIn, { samples: false });
  });

  it("dates the stage that a person chooses, in a row typed below the table too", async () => {
    const before = today();
    await addIn.host.person.edit("Pipeline", "A2", [["D-1"]]);
    await addIn.host.person.edit("Pipeline", "L2", [["Prospecting"]]);
    const stamped = await filled(addIn, "M2");
    expect([before, today()]).toContain(stamped);
    await addIn.host.person.edit("Pipeline", "A3", [["D-2"]]);
    await addIn.host.person.edit("Pipeline", "L3", [["Closing"]]);
    expect([before, today()]).toContain(await filled(addIn, "R3"));
    expect((await readRange(addIn, "Pipeline", "M3:Q3"))[0]).toEqual(["", "", "", "", ""]);
  });

  it("moves the stage on when a person types a date, and computes with both", async () => {
    await addIn.host.person.edit("Pipeline", "N2", [[46000]]);
    for (let time = 0; time < 200 && (await cellAt(addIn, "L2")) !== "Preparation"; time++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await cellAt(addIn, "L2")).toBe("Preparation");
    await addIn.host.settled();
    expect((await readRange(addIn, "Dashboard", "B9:B10")).flat()).toEqual([2, 2]);
  });

  it("a stage that is called like a formula stays that text when a deal moves on to it", async () => {
    const apart = await openPipeline({ level });
    await build(apart, { samples: false });
    await apart.host.person.edit("Pipeline", "N1", [["'=1+1"]]);
    await apart.host.person.edit("Stages", "A6", [["'=1+1"]]);
    await apart.host.person.edit("Pipeline", "A2", [["D-1"]]);
    await apart.host.person.edit("Pipeline", "N2", [[46000]]);
    expect(await filled(apart, "L2")).toBe("=1+1");
  });

  it("never writes over a date, and follows pasted rows", async () => {
    await addIn.host.person.paste("Pipeline", "L2:L3", [["Preparation"], ["Won"]]);
    expect(await filled(addIn, "S3")).not.toBe("");
    expect(await cellAt(addIn, "N2")).toBe(46000);
  });

  it("lets a person move a deal back to a stage that had no date yet", async () => {
    await addIn.host.person.edit("Pipeline", "A4:L4", [
      ["D-3", "", "", "", "", "", "", "", "", "", "", "Closing"],
    ]);
    expect(await filled(addIn, "R4")).not.toBe("");
    await addIn.host.person.edit("Pipeline", "L4", [["Approach"]]);
    expect(await filled(addIn, "O4")).not.toBe("");
    await quiet(addIn);
    expect(await cellAt(addIn, "L4")).toBe("Approach");
  });

  it("leaves a co-author's edits to the co-author", async () => {
    await addIn.host.coAuthor.edit("Pipeline", "L2", [["Won"]]);
    await quiet(addIn);
    expect(await cellAt(addIn, "S2")).toBe("");
  });

  it("rests while the switch on the Stages sheet says no, or the workbook's setting", async () => {
    await addIn.host.person.edit("Stages", "B2", [["No"]]);
    await addIn.host.person.edit("Pipeline", "L2", [["Lost"]]);
    await quiet(addIn);
    expect(await cellAt(addIn, "U2")).toBe("");
    await addIn.host.person.edit("Stages", "B2", [["Yes"]]);
    await addIn.run((context) => addIn.jobs.setStamping(context, false));
    expect(await addIn.run((context) => addIn.jobs.isStampingOn(context))).toBe(false);
    await addIn.host.person.edit("Pipeline", "L2", [["Closing"]]);
    await quiet(addIn);
    expect(await cellAt(addIn, "R2")).toBe("");
    await addIn.run((context) => addIn.jobs.setStamping(context, true));
    await addIn.host.person.edit("Pipeline", "L2", [["Lost"]]);
    expect(await filled(addIn, "U2")).not.toBe("");
    await quiet(addIn);
  });
});
