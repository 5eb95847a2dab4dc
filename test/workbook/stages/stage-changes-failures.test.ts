import { NO_DECISIONS } from "../../../src/workbook/stages/plan-stage-changes";
import { dumpWorkbook } from "../dump-workbook";
import { build, closeAll, openPipeline } from "../open-pipeline";

afterAll(closeAll);
// Of events that are on again only at the second try.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => undefined));

const PLACES = ["before", "middle", "after"] as const;

it("leaves the workbook as it was, whichever batch fails", async () => {
  const addIn = await openPipeline();
  await build(addIn, { samples: false });
  // The dates of the first four stages; the last of them is to go, and has none.
  await addIn.host.person.paste("Pipeline", "A2:A3", [["D-1"], ["D-2"]]);
  await addIn.host.person.paste("Pipeline", "M2:P3", [
    [46000, 46001, 46002, ""],
    [46010, 46011, "", ""],
  ]);
  const stages = ["Preparation", "First call", "Extra", "Approach"];
  await addIn.host.person.paste(
    "Stages",
    "A5:A8",
    stages.map((stage) => [stage]),
  );
  await addIn.host.settled();
  const before = await dumpWorkbook(addIn);
  const [shown] = await addIn.run((context) => addIn.jobs.readStageSurveys(context));
  const decisions = { ...NO_DECISIONS, origins: { "First call": "Prospecting", Extra: null } };
  const apply = () =>
    addIn.run((context) => addIn.jobs.applyStageChanges(context, shown!.survey, decisions));
  let putBack = 0;
  for (let batch = 1; ; batch++) {
    addIn.host.faults.failBatch(batch, { where: PLACES[batch % 3]!, code: "AccessDenied" });
    const outcome = await apply().catch(() => undefined);
    addIn.host.faults.clear();
    await addIn.host.settled();
    if (outcome?.state === "applied") break;
    if (outcome !== undefined) {
      expect(outcome).toMatchObject({ state: "put-back", cause: { code: "AccessDenied" } });
      putBack++;
    }
    expect(await dumpWorkbook(addIn)).toEqual(before);
  }
  expect(putBack).toBeGreaterThan(6);
});

it("writes nothing when the workbook is not as it was shown any more", async () => {
  const addIn = await openPipeline();
  await build(addIn, { samples: false });
  await addIn.host.person.edit("Stages", "A5", [["First call"]]);
  const [shown] = await addIn.run((context) => addIn.jobs.readStageSurveys(context));
  await addIn.host.person.edit("Stages", "A5", [["Second call"]]);
  const before = await dumpWorkbook(addIn);
  const outcome = await addIn.run((context) =>
    addIn.jobs.applyStageChanges(context, shown!.survey, NO_DECISIONS),
  );
  expect(outcome.state).toBe("changed");
  expect(await dumpWorkbook(addIn)).toEqual(before);
});
