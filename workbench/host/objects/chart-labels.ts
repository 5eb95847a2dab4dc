import type { ChartSeries, LabelsLook } from "../charts/chart";
import { asBoolean, asText, oneOf } from "./checks";
import { fontObject } from "./chart-formats";
import type { ChartPart } from "./chart-part";
import { changeChart, partOf } from "./chart-part";
import { membersOf } from "./define";
import type { ApiObject, MemberSet, PropertyMember } from "./object-type";

/** The labels of one series, or of all series of a chart at once. */
export interface Labelled {
  series: ChartSeries[];
}

const labels = membersOf<ChartPart<Labelled>>();

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

/** A label property: read when all series agree, set for all of them; setting one shows the labels. */
function label<K extends keyof LabelsLook>(
  set: MemberSet,
  key: K,
  check: (value: unknown) => LabelsLook[K],
): PropertyMember {
  return labels.property(
    set,
    ({ part }) => {
      const values = new Set(part.series.map((each) => each.labels[key]));
      return values.size === 1 ? [...values][0] : null;
    },
    (target, value) => {
      const checked = check(value);
      changeChart(target, () => {
        for (const each of target.part.series) {
          each.labels[key] = checked;
          if (key === "numberFormat") each.labels.linkNumberFormat = false;
          if (checked === true) each.hasDataLabels = true;
        }
      });
    },
  );
}

export const chartDataLabelFormatType = labels.type({
  name: "ChartDataLabelFormat",
  navigation: {
    Font: labels.navigation("ExcelApi 1.1", (target) => {
      const [first] = target.part.series;
      return first ? fontObject(partOf(target, first.labels.font)) : null;
    }),
  },
});

export const chartDataLabelsType = labels.type({
  name: "ChartDataLabels",
  properties: {
    ShowValue: label("ExcelApi 1.1", "showValue", asBoolean),
    ShowSeriesName: label("ExcelApi 1.1", "showSeriesName", asBoolean),
    ShowCategoryName: label("ExcelApi 1.1", "showCategoryName", asBoolean),
    ShowPercentage: label("ExcelApi 1.1", "showPercentage", asBoolean),
    ShowLegendKey: label("ExcelApi 1.1", "showLegendKey", asBoolean),
    Separator: label("ExcelApi 1.1", "separator", asText),
    Position: label("ExcelApi 1.1", "position", (value) => oneOf(value, POSITIONS)),
    NumberFormat: label("ExcelApi 1.8", "numberFormat", asText),
    LinkNumberFormat: label("ExcelApi 1.9", "linkNumberFormat", asBoolean),
  },
  navigation: {
    Format: labels.navigation("ExcelApi 1.1", (target) => ({
      type: chartDataLabelFormatType,
      target,
    })),
  },
});

export const dataLabelsObject = (target: ChartPart<Labelled>): ApiObject => ({
  type: chartDataLabelsType,
  target,
});
