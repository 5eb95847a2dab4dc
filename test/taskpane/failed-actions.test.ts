import { paneWords } from "../../src/locales/en/pane";
import { PROBLEM_KINDS, type ProblemKind } from "../../src/taskpane/problems";
import type { Task } from "../../src/taskpane/tasks";
import { eventually } from "../shared/eventually";
import type { Scene } from "./gallery/scenes";
import { useGallery } from "./gallery/use-gallery";

/**
 * A button whose task Excel refuses, in each place and for each reason: what the person reads and hears,
 * where the focus is, and how they go on. That the workbook is as it was: action-faults.test.ts.
 */

const gallery = useGallery();
const { show, tasks } = gallery;

const button = (name: string) => gallery.page.getByRole("button", { name, exact: true });
const focused = () => gallery.page.evaluate(() => document.activeElement?.textContent?.trim());

/** Excel takes its time with a task, and then refuses. */
const refuse = (task: Task, kind: ProblemKind) =>
  gallery.page.evaluate(
    async ([refused, problem]) => {
      const { dispatch } = window.gallery;
      dispatch({ type: "task-started", task: refused });
      await new Promise(requestAnimationFrame);
      dispatch({ type: "task-failed", problem: { kind: problem, detail: "GeneralException" } });
    },
    [task, kind] as const,
  );

// A name that no sheet can have is mended where it is typed, and not tried again.
const REASONS = PROBLEM_KINDS.filter((kind) => kind !== "bad-name");

const BUTTONS: readonly (readonly [place: string, scene: Scene, button: string])[] = [
  ["My rows", "rows-choosing", "Use “Export”"],
  ["My rows", "rows-fixing", "Write 3 cells"],
  ["My rows", "rows-importing", "Import 2 rows"],
  ["Metrics", "metrics-conversion", "Insert into Dashboard!C4"],
  ["Metrics", "metrics-own", "Save in this workbook"],
  ["Metrics", "metrics-broken", "Repair 7 formulas"],
  ["Charts", "charts-list", "Refresh charts"],
  ["Charts", "charts-page", "Insert on “Charts”"],
  ["Playbook", "playbook-deal", "Move to “Offer”"],
];

test.each(BUTTONS)("%s, %s: “%s” is refused for any reason", async (_, scene, name) => {
  const { page } = gallery;
  const { sentences, again } = paneWords.problems;
  await show(scene);
  const pressed = button(name);
  // What the place counts first it has counted by then.
  await eventually(() => pressed.getAttribute("aria-disabled"), null);
  await pressed.press("Enter");
  const task = (await tasks()).at(-1)!;
  for (const kind of REASONS) {
    const { what, remedy } = sentences[kind];
    await refuse(task, kind);
    await page.getByText(what, { exact: true }).waitFor();
    await page.getByRole("status").filter({ hasText: remedy }).waitFor();
    await eventually(async () => [kind, await focused()], [kind, name]);
    await eventually(() => pressed.getAttribute("aria-disabled"), null);
  }

  const { length } = await tasks();
  await button(again).press("Enter");
  await eventually(async () => (await tasks()).slice(length), [task]);
  await button(paneWords.notices.dismiss).press("Enter");
  // The message is gone with what had the focus.
  await eventually(() => page.evaluate(() => document.activeElement?.tagName), "H1");
});
