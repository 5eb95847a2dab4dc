/** A figure of a team's own, as it is kept in the workbook. */
export interface OwnMetric {
  readonly label: string;
  /** for METRIC */
  readonly expression: string;
  readonly conditions: readonly OwnCondition[];
}

export interface OwnCondition {
  readonly column: string;
  readonly comparison: string;
  readonly value: string;
}

/** The setting of the workbook that holds them. */
const SETTING = "funnelbook.metrics";

/** The metrics of the workbook in the order of their names; what is no metric of ours is passed over. */
export async function loadOwnMetrics(context: Excel.RequestContext): Promise<OwnMetric[]> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? [] : readOwnMetrics(setting.value);
}

/** Keeps the metrics that `change` makes of those in the workbook, where a colleague may have added one. */
export async function changeOwnMetrics(
  context: Excel.RequestContext,
  change: (metrics: readonly OwnMetric[]) => readonly OwnMetric[],
): Promise<readonly OwnMetric[]> {
  const changed = change(await loadOwnMetrics(context));
  context.workbook.settings.add(SETTING, JSON.stringify(changed));
  await context.sync();
  return changed;
}

/** With a metric in the place of the one that was called `replaced`; without it when metric is undefined. */
export function withMetric(
  metrics: readonly OwnMetric[],
  metric: OwnMetric | undefined,
  replaced: string | undefined,
): OwnMetric[] {
  const gone = [replaced, metric?.label].map((label) => label?.toLowerCase());
  const others = metrics.filter(({ label }) => !gone.includes(label.toLowerCase()));
  const all = metric === undefined ? others : [...others, metric];
  return all.sort((one, other) => one.label.localeCompare(other.label));
}

export function readOwnMetrics(text: unknown): OwnMetric[] {
  if (typeof text !== "string") return [];
  try {
    const listed: unknown = JSON.parse(text);
    return Array.isArray(listed) ? listed.filter(isMetric) : [];
  } catch {
    return [];
  }
}

function isMetric(value: unknown): value is OwnMetric {
  const { label, expression, conditions } = (value ?? {}) as Partial<Record<string, unknown>>;
  const isNamed = isText(label) && label !== "" && isText(expression);
  return isNamed && Array.isArray(conditions) && conditions.every(isCondition);
}

function isCondition(value: unknown): boolean {
  const { column, comparison, value: wanted } = (value ?? {}) as Partial<Record<string, unknown>>;
  return [column, comparison, wanted].every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
