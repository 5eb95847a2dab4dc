import { readFileSync } from "node:fs";
import { eventually } from "../../shared/eventually";
import type { SavedProcess } from "../../../src/templates/process-file";
import { readProcessFile, writeProcessFile } from "../../../src/templates/process-file";
import { useGallery } from "../gallery/use-gallery";

/** The editor of the stages in a real browser: by keyboard, by pointer, by ear, and with files. */

const OURS: SavedProcess = {
  name: "Ours",
  methodology: "value",
  open: [{ name: "Lead", probability: 0.2 }, { name: "Offer" }],
  postSale: [{ name: "Renewal", targetDays: 60 }],
};

const gallery = useGallery({
  viewport: { width: 350, height: 1000 },
  permissions: ["clipboard-read", "clipboard-write"],
});

const { show, tasks } = gallery;

const button = (name: string | RegExp) => gallery.page.getByRole("button", { name });
const stageButton = (name: string) => button(new RegExp(`^\\d+ ${name}\\b`));
const field = (name: string) => gallery.page.getByRole("textbox", { name });
const said = () => gallery.page.getByRole("status").textContent();
const names = async (heading = "Before the sale") => {
  const rows = gallery.page
    .getByRole("region", { name: heading })
    .locator("li button[aria-expanded]");
  return (await rows.allInnerTexts()).map((text) => text.split("\n")[0]!.replace(/^\d+ /, ""));
};
const focused = () =>
  gallery.page.evaluate(() => {
    const { activeElement: element } = document;
    return element instanceof HTMLInputElement ? element.value : element?.textContent?.trim();
  });

test("a template's stages are opened, changed and used, without a pointer", async () => {
  await show("choosing");
  await button("Edit stages").press("Enter");
  await gallery.page.getByRole("heading", { name: "Your stages" }).waitFor();
  await eventually(focused, "Your stages");
  await stageButton("Approach").press("Enter");
  await field("Name").fill("First call");
  await field("Chance to win, %").fill("24");
  await gallery.page.getByRole("combobox", { name: "When" }).focus();
  await button("Use these stages").press("Enter");
  await gallery.page.getByRole("heading", { name: "Build a pipeline" }).waitFor();
  await eventually(
    () => gallery.page.getByRole("radio", { name: "My own stages" }).isChecked(),
    true,
  );
  await eventually(
    () => gallery.page.getByRole("listitem").allInnerTexts(),
    expect.arrayContaining(["First call"]),
  );
  await eventually(said, "7 stages");
  await eventually(focused, "Create pipeline");
  await gallery.page.keyboard.press("Enter");
  const [task] = await tasks();
  expect(task).toMatchObject({ kind: "build", form: { template: "own", methodology: "none" } });
});

test("Alt and an arrow move a stage, keep the focus on it, and say where it is", async () => {
  await show("editing");
  await stageButton("Preparation").focus();
  await gallery.page.keyboard.press("Alt+ArrowDown");
  await eventually(said, "“Preparation” moved to position 3 of 6");
  await eventually(focused, expect.stringMatching(/^3 Preparation/));
  await gallery.page.keyboard.press("Alt+ArrowUp");
  await gallery.page.keyboard.press("Alt+ArrowUp");
  await eventually(said, "“Preparation” moved to position 1 of 6");
  await eventually(async () => (await names()).slice(0, 2), ["Preparation", "Prospecting"]);
  // The chances stay in their order.
  await eventually(() => stageButton("Preparation").innerText(), expect.stringMatching(/20/));
  await gallery.page.keyboard.press("Alt+ArrowUp");
  await eventually(focused, expect.stringMatching(/^1 Preparation/));
});

test("the buttons move a stage, too, and keep the focus at the end", async () => {
  await show("editing-one");
  await button("Move up").press("Enter");
  await eventually(async () => (await names())[0], "Preparation");
  await eventually(focused, "Move up");
  await eventually(() => button("Move up").getAttribute("aria-disabled"), "true");
});

test("the grip moves a stage by pointer, past rows of any height", async () => {
  await show("editing-one");
  const box = async (name: string) => (await stageButton(name).boundingBox())!;
  const from = await box("Prospecting");
  const to = await box("Approach");
  await gallery.page.mouse.move(18, from.y + from.height / 2);
  await gallery.page.mouse.down();
  await gallery.page.mouse.move(18, to.y + to.height - 4, { steps: 12 });
  await gallery.page.mouse.up();
  await eventually(
    async () => (await names()).slice(0, 4),
    ["Preparation", "Approach", "Prospecting", "Needs assessment & presentation"],
  );
  // The pointer is free again.
  await gallery.page.mouse.move(18, 100, { steps: 4 });
  await eventually(async () => (await names())[2], "Prospecting");
  // A stage cannot be dragged behind the sale.
  const start = await box("Closing");
  await gallery.page.mouse.move(18, start.y + start.height / 2);
  await gallery.page.mouse.down();
  await gallery.page.mouse.move(18, 980, { steps: 6 });
  await gallery.page.mouse.up();
  await eventually(() => names("After the sale"), ["Follow-up"]);
});

test("a new stage is ready to be named; one that is removed can be had back", async () => {
  await show("editing");
  await button("Add a stage").click();
  await eventually(focused, "Stage 8");
  await gallery.page.keyboard.type("Contract");
  await eventually(async () => (await names()).at(-1), "Contract");
  await button("Remove").press("Enter");
  await eventually(said, "“Contract” is removed");
  await eventually(focused, expect.stringMatching(/^6 Closing/));
  await button("Undo").click();
  await eventually(async () => (await names()).at(-1), "Contract");
  await button("Add a step after the sale").click();
  await gallery.page.keyboard.type("Renewal");
  await eventually(() => names("After the sale"), ["Follow-up", "Renewal"]);
});

test("a stage changes sides", async () => {
  await show("editing-one");
  await gallery.page.getByRole("combobox", { name: "When" }).selectOption("After the sale");
  await eventually(() => names("After the sale"), ["Preparation", "Follow-up"]);
  await eventually(() => field("Chance to win, %").count(), 0);
});

test("what is wrong stands at its stage, and nothing can be used until it is mended", async () => {
  await show("editing-faults");
  await gallery.page.getByText("The sheet has a column of this name").waitFor();
  const closing = button(/^6/);
  const id = (await closing.getAttribute("aria-describedby"))!.split(" ")[1]!;
  await eventually(
    () => gallery.page.locator(`[id="${id}"]`).innerText(),
    expect.stringContaining("Give the stage a name"),
  );
  await eventually(() => button("Use these stages").getAttribute("aria-disabled"), "true");
  await eventually(() => button("Save stages as a file").getAttribute("aria-disabled"), "true");
  await button("Use these stages").press("Enter");
  await gallery.page.getByRole("heading", { name: "Your stages" }).waitFor();
});

test("discarded changes change nothing", async () => {
  await show("own-stages");
  await button("Edit stages").click();
  await stageButton("Closing").click();
  await button("Remove").click();
  await button("Discard changes").click();
  await eventually(
    () => gallery.page.getByRole("listitem").allInnerTexts(),
    expect.arrayContaining(["Closing"]),
  );
  await eventually(said, "");
});

test("from scratch: three stages to name, and a double click is one click", async () => {
  await show("own-stages-none");
  await button("Choose stages").dblclick();
  await gallery.page.getByRole("heading", { name: "Your stages" }).waitFor();
  await eventually(names, ["Stage 1", "Stage 2", "Stage 3"]);
  await button("Use these stages").dblclick();
  await button("Create pipeline").waitFor();
  await eventually(tasks, []);
});

test("a methodology is chosen and explained", async () => {
  await show("choosing");
  const choice = gallery.page.getByRole("combobox", { name: "Methodology" });
  await choice.selectOption("spin");
  await eventually(() => choice.locator("option").count(), 7);
  await button("Create pipeline").click();
  expect(await tasks()).toMatchObject([{ kind: "build", form: { methodology: "spin" } }]);
});

test("stages are saved as a file that can be loaded, and as a text to copy", async () => {
  await show("editing");
  const arriving = gallery.page.waitForEvent("download");
  await button("Save stages as a file").click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe("Seven-step process.json");
  const file = readFileSync(await download.path(), "utf8");
  expect(readProcessFile(file).process).toMatchObject({ basis: "seven-step", methodology: "none" });
  await eventually(said, "If Excel saved no file, copy this text into one of your own.");
  await button("Copy the text").click();
  await gallery.page.getByText("The text is copied").first().waitFor();
  await eventually(() => gallery.page.evaluate(() => navigator.clipboard.readText()), file);
});

async function load(text: string): Promise<void> {
  await gallery.page.locator("input[type=file]").setInputFiles({
    ...{ name: "stages.json", mimeType: "application/json", buffer: Buffer.from(text) },
  });
}

test("stages are loaded from a file, with their methodology, to look over before they are used", async () => {
  await show("own-stages-none");
  await load(writeProcessFile(OURS));
  await gallery.page.getByText("3 stages loaded").first().waitFor();
  await eventually(names, ["Lead", "Offer"]);
  await eventually(() => names("After the sale"), ["Renewal"]);
  await button("Use these stages").click();
  await eventually(
    () => gallery.page.getByRole("combobox", { name: "Methodology" }).inputValue(),
    "value",
  );
});

test.each([
  ["", "It is not a file of stages that Funnelbook saved."],
  ["{}", "It is not a file of stages that Funnelbook saved."],
  [" ".repeat(4_000_001), "It is not a file of stages that Funnelbook saved."],
  [
    writeProcessFile(OURS).replace('"open"', '"parked"'),
    "Stage 1, kind: is none of the values allowed.",
  ],
  [
    writeProcessFile({ ...OURS, name: "x" }).replace(
      '"Lead"',
      '"<img src=x onerror=alert(1)>", "<b>": 1',
    ),
    "Stage 1, <b>: there is no such entry.",
  ],
])(
  "a file that will not do is refused with what is wrong, and the stages stay (%#)",
  async (text, sentence) => {
    await show("editing");
    await load(text);
    await gallery.page.getByText("The file was not loaded.").first().waitFor();
    await eventually(said, `The file was not loaded. ${sentence}`);
    await eventually(async () => (await names()).length, 6);
  },
);

test("stages of a file that cannot be built are shown with what is wrong", async () => {
  await show("editing");
  await load(writeProcessFile({ ...OURS, open: [{ name: "Amount" }] }));
  await gallery.page.getByText("The sheet has a column of this name").waitFor();
  await gallery.page.getByText("A process has at least two stages before the sale").waitFor();
  await eventually(() => button("Use these stages").getAttribute("aria-disabled"), "true");
});

test("a name from a file is text, whatever it holds", async () => {
  await show("editing");
  const name = '<img src=x onerror="document.title = 1">';
  await load(writeProcessFile({ ...OURS, open: [{ name }, { name: "Offer" }] }));
  await gallery.page.getByText("3 stages loaded").first().waitFor();
  await eventually(async () => (await names())[0], name);
  await button("Use these stages").click();
  await gallery.page.getByText(name, { exact: true }).waitFor();
  await eventually(() => gallery.page.locator("img").count(), 0);
});
