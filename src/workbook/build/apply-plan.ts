import { applyCharts, applyNames, fillSheet } from "./apply-sheet";
import type { BuildOptions, BuildStep } from "./build-types";
import type { SheetPlan, WorkbookPlan } from "./plan";
import { MARK, MARKER, writeMark, writeMarker, type BuildMarker } from "./sheet-mark";
import { removeAdded } from "./remains";
import { WorkbookError } from "../workbook-error";

/** One batch: what it does, and the calls it queues. */
interface Step {
  readonly doing: BuildStep;
  readonly queue: () => void;
}

type Hooks = Pick<BuildOptions, "progress" | "isCancelled">;

/**
 * Writes a whole workbook plan, a batch a step. When a step fails or the person cancels, all that was
 * added goes again; a marker in the workbook, written first and removed last, keeps what could not be
 * removed findable.
 * @param cameFrom id of the sheet to return to after a failure
 * @throws WorkbookError "cancelled" | "build-failed" | "remains-left"
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  language: string,
  cameFrom: string,
  hooks: Hooks,
): Promise<void> {
  const marker: BuildMarker = {
    key: plan.key,
    sheets: plan.sheets.map(({ name }) => name),
    names: plan.sheets.flatMap(({ names }) => names.map(({ name }) => name)),
  };
  const steps = stepsOf(context, plan, marker, language);
  try {
    await steps.reduce(
      (before, step, at) => before.then(() => runStep(context, step, at, steps.length, hooks)),
      Promise.resolve(),
    );
  } catch (error) {
    await cleanUp(context, marker, cameFrom);
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("build-failed", error);
  }
}

async function runStep(
  context: Excel.RequestContext,
  { doing, queue }: Step,
  step: number,
  steps: number,
  { progress, isCancelled }: Hooks,
): Promise<void> {
  if (isCancelled?.() === true) throw new WorkbookError("cancelled");
  progress?.({ step, steps, doing });
  queue();
  await context.sync();
}

async function cleanUp(
  context: Excel.RequestContext,
  marker: BuildMarker,
  cameFrom: string,
): Promise<void> {
  try {
    await removeAdded(context, marker, cameFrom);
  } catch (error) {
    throw new WorkbookError("remains-left", error);
  }
}

function stepsOf(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  marker: BuildMarker,
  language: string,
): Step[] {
  const { worksheets, settings } = context.workbook;
  const planOf = (role: SheetPlan["role"]) => plan.sheets.find((sheet) => sheet.role === role)!;
  const prepare = () => {
    // Our own writes are nothing to stamp; older Excels do not tell them from a person's.
    context.runtime.enableEvents = false;
    settings.add(MARKER + marker.key, writeMarker(marker));
    plan.sheets.forEach(({ name, role }) => {
      const sheet = worksheets.add(name);
      sheet.customProperties.add(MARK, writeMark({ key: plan.key, role, language }));
    });
  };
  const namesAndCharts = () =>
    plan.sheets.forEach((sheetPlan) => {
      const sheet = worksheets.getItem(sheetPlan.name);
      applyNames(context, sheet, sheetPlan.names);
      applyCharts(sheet, sheetPlan);
    });
  const finish = () => {
    const sheet = worksheets.getItem(plan.goTo.sheet);
    sheet.activate();
    sheet.getRange(plan.goTo.address).select();
    settings.getItem(MARKER + marker.key).delete();
    context.runtime.enableEvents = true;
  };
  return [
    { doing: "prepare", queue: prepare },
    ...plan.writingOrder.map((role) => ({
      doing: role,
      queue: () => fillSheet(worksheets.getItem(planOf(role).name), planOf(role)),
    })),
    { doing: "charts", queue: namesAndCharts },
    { doing: "finish", queue: finish },
  ];
}
