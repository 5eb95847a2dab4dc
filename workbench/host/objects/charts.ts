import { itemNotFound } from "../api/api-error";
import type { Chart } from "../charts/chart";
import { CHART_TYPES } from "../charts/chart-types";
import type { SheetRecord } from "../sheets/sheet-list";
import type { Workbook } from "../workbook";
import { chartObject, useSource } from "./chart";
import { asInteger, oneOf } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";

interface ChartsTarget {
  readonly workbook: Workbook;
  readonly sheet: SheetRecord;
}

const { property, method, type } = membersOf<ChartsTarget>();

export const chartsObject = (target: ChartsTarget): ApiObject => ({ type: chartsType, target });

const listed = ({ workbook, sheet }: ChartsTarget): readonly Chart[] =>
  workbook.charts.list(sheet.id);

const byKey = ({ workbook, sheet }: ChartsTarget, key: unknown): Chart | undefined =>
  workbook.charts.byKey(sheet.id, String(key));

function required(target: ChartsTarget, key: unknown): ApiObject {
  const chart = byKey(target, key);
  if (!chart) throw itemNotFound(`There is no chart "${String(key)}".`);
  return chartObject(target.workbook, chart);
}

export const chartsType = type({
  name: "ChartCollection",
  items: (target) => listed(target).map((chart) => chartObject(target.workbook, chart)),
  item: required,
  properties: { Count: property("ExcelApi 1.1", (target) => listed(target).length) },
  methods: {
    Add: method("ExcelApi 1.1", ({ workbook, sheet }, [chartType, source, seriesBy]) => {
      workbook.guard.needs(sheet.id, "allowEditObjects");
      const chart = workbook.charts.add(sheet.id, oneOf(chartType, CHART_TYPES));
      try {
        useSource({ workbook, chart, part: chart }, source, seriesBy);
      } catch (refused) {
        workbook.charts.remove(chart);
        throw refused;
      }
      workbook.charts.tell({ kind: "added", chart });
      return chartObject(workbook, chart);
    }),
    GetCount: method("ExcelApi 1.4", (target) => listed(target).length),
    GetItem: method("ExcelApi 1.1", (target, [key]) => required(target, key)),
    GetItemAt: method("ExcelApi 1.1", (target, [index]) => {
      const chart = listed(target)[asInteger(index)];
      if (!chart) throw itemNotFound(`There is no chart ${String(index)}.`);
      return chartObject(target.workbook, chart);
    }),
    GetItemOrNullObject: method("ExcelApi 1.4", (target, [key]) => {
      const chart = byKey(target, key);
      return chart ? chartObject(target.workbook, chart) : null;
    }),
  },
});
