import { build, closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const isFirstRun = (addIn: OpenPipeline) => addIn.run((context) => addIn.jobs.isFirstRun(context));

it("is the first run until somebody builds, chooses rows or has seen the welcome", async () => {
  const [empty, chosen] = [await openPipeline(), await openPipeline()];
  expect(await isFirstRun(empty)).toBe(true);
  await empty.run((context) => empty.jobs.rememberWelcome(context));
  expect(await isFirstRun(empty)).toBe(false);

  const place = { kind: "range", sheet: "Sheet1", address: "A1:B2" } as const;
  const choice = { place, options: [], stages: undefined };
  await chosen.run((context) => chosen.jobs.storeRowsChoice(context, choice));
  expect(await isFirstRun(chosen)).toBe(false);

  const built = await openPipeline();
  await build(built, { samples: false });
  expect(await isFirstRun(built)).toBe(false);
});
