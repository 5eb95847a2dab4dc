import { eventually } from "../../shared/eventually";
import { useGallery } from "../gallery/use-gallery";
import { BROKEN } from "./charts-scenes";

/** The charts in a real browser, without Excel. */

const gallery = useGallery();

const { show } = gallery;

const button = (name: string) => gallery.page.getByRole("button", { name, exact: true });
const lastTask = async () => (await gallery.tasks()).at(-1);

test("our charts: how each stands, what repairs it, and a question before anything goes", async () => {
  await show("charts-list");
  const lines = gallery.page.getByRole("listitem");
  await lines.filter({ hasText: "The rows have changed: refresh it" }).waitFor();
  await eventually(() => button("Repair “Deals by owner”").count(), 0);
  await button("Repair “<i>Reps</i>”").click();
  const question = gallery.page.getByRole("group", {
    name: "Write the figures of “<i>Reps</i>” anew?",
  });
  await question.waitFor();
  // Its figures are not computed yet.
  await eventually(() => button("Repair").getAttribute("aria-disabled"), "true");
  await button("Keep").click();
  await question.waitFor({ state: "detached" });

  await button("Remove “<i>Reps</i>”").press("Enter");
  await button("Remove").press("Enter");
  await eventually(lastTask, { kind: "charts", job: { kind: "remove", chart: BROKEN } });
});

test("a question has the keyboard where nothing changes; Escape gives it back to where it was asked", async () => {
  await show("charts-list");
  const focused = () => gallery.page.locator(":focus");
  for (const what of ["Remove", "Repair"]) {
    await button(`${what} “<i>Reps</i>”`).press("Enter");
    await eventually(() => focused().textContent(), "Keep");
    await gallery.page.keyboard.press("Escape");
    await button("Keep").waitFor({ state: "detached" });
    await eventually(() => focused().getAttribute("aria-label"), `${what} “<i>Reps</i>”`);
  }
  const asked = (await gallery.tasks()).map((task) => "job" in task && task.job.kind);
  expect(asked).not.toEqual(expect.arrayContaining([expect.stringMatching(/remove|repair/)]));
});

test("what changed comes first, and leads to its deals", async () => {
  await show("charts-list");
  await gallery.page.getByText("Offer → Won fell to 31% in October 2026 (usual 44%–58%)").waitFor();
  await button("Explore “Offer → Won”").press("Enter");
  await gallery.page.getByRole("heading", { name: "Offer → Won" }).waitFor();
  await button("Back").press("Enter");
  await gallery.page.getByRole("heading", { name: "Charts" }).waitFor();
});

test("from the gallery to a chart with its numbers, and onto a sheet", async () => {
  await show("charts-list");
  await button("Add a chart").click();
  await gallery.page.getByRole("heading", { name: "Add a chart" }).waitFor();
  const card = (name: string) => gallery.page.getByRole("listitem").filter({ hasText: name });
  await card("Reasons lost").getByText("None of your columns tells it").waitFor();
  await card("Time in stage").getByText("Not with these rows").waitFor();
  await card("Conversion by step").getByRole("button").press("Enter");
  const table = gallery.page.getByRole("table", { name: "Numbers" });
  await table.getByRole("rowheader", { name: "Offer → Won" }).waitFor();
  const cells = () => table.getByRole("cell").allTextContents();
  await eventually(cells, ["50%", "–", "–", "30%", "40%", "60%"]);
  // The sheet of the rows is no place: below them new ones are to come.
  const place = gallery.page.getByRole("combobox", { name: "Put it on" });
  await eventually(() => place.getByRole("option").allTextContents(), ["A new sheet", "Report"]);
  await place.selectOption("Report");
  await gallery.page.getByText("Goes below everything on “Report”").waitFor();
  await button("Insert on “Report”").click();
  const task = await lastTask();
  expect(task).toMatchObject({
    job: { kind: "add", request: { chart: "steps", target: { isNew: false, sheet: "Report" } } },
  });
});

test("filters: said in their heading, in force for all that is shown, and cleared at once", async () => {
  await show("charts-gallery");
  await gallery.page.getByText("Only some deals").click();
  await gallery.page.getByRole("combobox", { name: "Owner" }).selectOption("<b>Bo</b>");
  await gallery.page.getByRole("combobox", { name: "Period of" }).selectOption("Offer");
  await gallery.page.getByLabel("From").fill("2026-01-01");
  await gallery.page
    .getByText("Only some deals · Offer: 2026-01-01 – · Owner: <b>Bo</b>")
    .waitFor();
  await button("Count all deals").click();
  await gallery.page.getByText("Only some deals", { exact: true }).waitFor();
});

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

/** Contrast that WCAG 2.2 asks of what a picture says (1.4.11). */
const CLEAR = 3;

test.each(["light", "dark", "contrast"] as const)(
  "every shape of every picture stands out from what is behind it: %s",
  async (look) => {
    const { page } = gallery;
    await page.emulateMedia(LOOKS[look]);
    await show("charts-gallery");
    await page.locator(`[data-theme=${look}]`).waitFor();
    const faint = await page.locator("svg[viewBox^='0 0 88'] > *").evaluateAll((shapes, clear) => {
      const colour = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).map(Number);
      const over = (front: number[], alpha: number, back: number[]) =>
        back.map((each, at) => each + (front[at]! - each) * alpha);
      const luminance = (rgb: number[]): number => {
        const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: number[], other: number[]): number => {
        const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      return shapes.flatMap((shape) => {
        const style = getComputedStyle(shape);
        const back = colour(getComputedStyle(shape.closest("button")!).backgroundColor).slice(0, 3);
        const width = parseFloat(style.strokeWidth);
        const seen = [
          ...(style.fill === "none"
            ? []
            : [over(colour(style.fill), Number(style.fillOpacity), back)]),
          ...(style.stroke === "none" || width === 0 ? [] : [colour(style.stroke)]),
        ];
        const best = Math.max(...seen.map((each) => contrast(each, back)));
        const chart = shape.closest("button")!.textContent;
        return best < clear ? [`${shape.tagName} of ${chart}: ${best.toFixed(2)}`] : [];
      });
    }, CLEAR);
    expect([...new Set(faint)]).toEqual([]);
    await eventually(() => page.locator("svg[viewBox^='0 0 88']").count(), 6);
    await page.emulateMedia(LOOKS.light);
  },
);

test("a chart with periods of its own says what the period of the filters means for it", async () => {
  await show("charts-page-filtered");
  await gallery.page.getByText("A period only chooses which open deals are summed.").waitFor();
  await show("charts-gallery");
  await button("Back").waitFor();
  await gallery.page.getByRole("button", { name: /Win rate by quarter of start/ }).click();
  await gallery.page.getByText("A period only chooses which deals count.").waitFor();
});

test("a chart that cannot be drawn says why, and leads to the rows", async () => {
  await show("charts-page-not-possible");
  await gallery.page.getByText("in none of the columns a stage was found").waitFor();
  await button("Open My rows").click();
  await gallery.page.getByRole("heading", { name: "My rows" }).waitFor();
});

test("of rows without a stage no chart of other rows is shown or inserted, and there is a way on", async () => {
  await show("charts-page-no-stages");
  await gallery.page.getByText("No column of these rows says which stage").waitFor();
  await gallery.page.getByRole("table").waitFor({ state: "detached" });
  const insert = gallery.page.getByRole("button", { name: /^Insert/ });
  expect(await insert.getAttribute("aria-disabled")).toBe("true");
  await button("Back").click();
  await gallery.page.getByText("No column of these rows says which stage").waitFor();
  expect(await gallery.page.getByRole("listitem").count()).toBe(0);
  await button("Choose my rows").click();
  await gallery.page.getByRole("combobox", { name: "Fruit" }).waitFor();
});

test("where Excel does not say which rows are in use, a chart is not waited for: there is a way on", async () => {
  await show("rows-unread");
  await gallery.page.evaluate(() => {
    window.gallery.dispatch({ type: "place-chosen", place: "charts" });
    const view = { kind: "chart", chart: "funnel" } as const;
    window.gallery.dispatch({ type: "charts", event: { kind: "view-chosen", view } });
  });
  await gallery.page.getByText("Excel did not say which rows are in use.").waitFor();
  await gallery.page.getByText("Drawing").waitFor({ state: "detached" });
  await button("Choose my rows").click();
  await button("Read again").waitFor();
});
