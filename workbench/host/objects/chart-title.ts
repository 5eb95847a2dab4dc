import type { LegendLook, TitleLook } from "../charts/chart";
import { asBoolean, asText, oneOf } from "./checks";
import { fontFormatType } from "./chart-formats";
import type { ChartPart } from "./chart-part";
import { changeChart, field } from "./chart-part";
import { membersOf } from "./define";
import type { ApiObject, PropertyMember } from "./object-type";

/** Titles of charts and axes, and the legend. */

export const chartTitleFormatType = fontFormatType("ChartTitleFormat");
export const chartAxisTitleFormatType = fontFormatType("ChartAxisTitleFormat");
export const chartLegendFormatType = fontFormatType("ChartLegendFormat");

const title = membersOf<ChartPart<TitleLook>>();

/** A text given to a title shows it. */
const titleText: PropertyMember = title.property(
  "ExcelApi 1.1",
  ({ part }) => part.text,
  (target, value) => {
    const text = asText(value);
    changeChart(target, () => Object.assign(target.part, { text, visible: text !== "" }));
  },
);

export const chartTitleType = title.type({
  name: "ChartTitle",
  properties: {
    Text: titleText,
    Visible: field<TitleLook, "visible">("ExcelApi 1.1", "visible", asBoolean),
    Overlay: field<TitleLook, "overlay">("ExcelApi 1.1", "overlay", asBoolean),
  },
  navigation: {
    Format: title.navigation("ExcelApi 1.1", (target) => ({
      type: chartTitleFormatType,
      target,
    })),
  },
});

export const chartAxisTitleType = title.type({
  name: "ChartAxisTitle",
  properties: {
    Text: titleText,
    Visible: field<TitleLook, "visible">("ExcelApi 1.1", "visible", asBoolean),
  },
  navigation: {
    Format: title.navigation("ExcelApi 1.1", (target) => ({
      type: chartAxisTitleFormatType,
      target,
    })),
  },
});

const legend = membersOf<ChartPart<LegendLook>>();

export const chartLegendType = legend.type({
  name: "ChartLegend",
  properties: {
    Visible: field<LegendLook, "visible">("ExcelApi 1.1", "visible", asBoolean),
    Overlay: field<LegendLook, "overlay">("ExcelApi 1.1", "overlay", asBoolean),
    Position: field<LegendLook, "position">("ExcelApi 1.1", "position", (value) =>
      oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"] as const),
    ),
  },
  navigation: {
    Format: legend.navigation("ExcelApi 1.1", (target) => ({
      type: chartLegendFormatType,
      target,
    })),
  },
});

export const chartTitleObject = (target: ChartPart<TitleLook>): ApiObject => ({
  type: chartTitleType,
  target,
});
export const axisTitleObject = (target: ChartPart<TitleLook>): ApiObject => ({
  type: chartAxisTitleType,
  target,
});
export const legendObject = (target: ChartPart<LegendLook>): ApiObject => ({
  type: chartLegendType,
  target,
});
