import type { Chart } from "../charts/chart";
import type { Workbook } from "../workbook";
import type { MemberSet, PropertyMember } from "./object-type";

/** A piece of a chart's look, together with the chart that has to be drawn again when it changes. */
export interface ChartPart<T> {
  readonly workbook: Workbook;
  readonly chart: Chart;
  readonly part: T;
}

export const partOf = <T>({ workbook, chart }: ChartPart<unknown>, part: T): ChartPart<T> => ({
  workbook,
  chart,
  part,
});

/** Changes a chart; a protected sheet refuses it. */
export function changeChart(
  { workbook, chart }: { workbook: Workbook; chart: Chart },
  change: () => void,
): void {
  workbook.guard.needs(chart.sheetId, "allowEditObjects");
  change();
  workbook.charts.tell({ kind: "changed", chart });
}

/** A property that is one field of the part. */
export function field<T, K extends keyof T>(
  set: MemberSet,
  key: K,
  check: (value: unknown) => T[K],
): PropertyMember {
  return {
    set,
    read: (({ part }: ChartPart<T>) => part[key]) as PropertyMember["read"],
    write: ((target: ChartPart<T>, value: unknown) => {
      const checked = check(value);
      changeChart(target, () => (target.part[key] = checked));
    }) as PropertyMember["write"] & {},
  };
}
