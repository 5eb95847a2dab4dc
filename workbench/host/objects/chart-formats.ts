import type { Fill, FontLook, LineLook } from "../charts/chart";
import { asBoolean, asColor, asNumber, asText, oneOf } from "./checks";
import type { ChartPart } from "./chart-part";
import { changeChart, field, partOf } from "./chart-part";
import { membersOf } from "./define";
import type { ApiObject, MemberSet, ObjectType } from "./object-type";

/** Fonts, fills and lines of charts, and the `…Format` classes that hold them. */

const font = membersOf<ChartPart<FontLook>>();
/** What Excel draws when nobody chose a colour. */
const AUTO_TEXT = "#595959";
const AUTO_FONT = "Calibri";
const AUTO_SIZE = 10;

export const chartFontType = font.type({
  name: "ChartFont",
  properties: {
    Bold: field<FontLook, "bold">("ExcelApi 1.1", "bold", asBoolean),
    Italic: field<FontLook, "italic">("ExcelApi 1.1", "italic", asBoolean),
    Color: {
      ...field<FontLook, "color">("ExcelApi 1.1", "color", asColor),
      read: ({ part }: ChartPart<FontLook>) => part.color ?? AUTO_TEXT,
    },
    Name: {
      ...field<FontLook, "name">("ExcelApi 1.1", "name", asText),
      read: ({ part }: ChartPart<FontLook>) => part.name ?? AUTO_FONT,
    },
    Size: {
      ...field<FontLook, "size">("ExcelApi 1.1", "size", (value) => asNumber(value, 1, 409)),
      read: ({ part }: ChartPart<FontLook>) => part.size ?? AUTO_SIZE,
    },
    Underline: field<FontLook, "underline">("ExcelApi 1.1", "underline", (value) =>
      oneOf(value, ["None", "Single"] as const),
    ),
  },
});

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

const line = membersOf<ChartPart<LineLook>>();

/** ChartLineFormat and ChartBorder: the same members, of different sets. */
const lineType = (
  name: string,
  sets: { color: MemberSet; style: MemberSet; clear: MemberSet },
): ObjectType =>
  line.type({
    name,
    properties: {
      Color: {
        ...field<LineLook, "color">(sets.color, "color", asColor),
        read: ({ part }: ChartPart<LineLook>) => part.color ?? "",
      },
      LineStyle: field<LineLook, "lineStyle">(sets.style, "lineStyle", (value) =>
        oneOf(value, LINE_STYLES),
      ),
      Weight: field<LineLook, "weight">(sets.style, "weight", (value) => asNumber(value, 0, 1584)),
    },
    methods: {
      Clear: line.method(sets.clear, (target) =>
        changeChart(target, () => (target.part.lineStyle = "None")),
      ),
    },
  });

export const chartLineFormatType = lineType("ChartLineFormat", {
  color: "ExcelApi 1.1",
  style: "ExcelApi 1.7",
  clear: "ExcelApi 1.1",
});
export const chartBorderType = lineType("ChartBorder", {
  color: "ExcelApi 1.7",
  style: "ExcelApi 1.7",
  clear: "ExcelApi 1.8",
});

/** Something with a fill; the key differs between a plot area and the rest. */
export interface FillPart {
  read: () => Fill;
  write: (fill: Fill) => void;
}

const fill = membersOf<ChartPart<FillPart>>();

export const chartFillType = fill.type({
  name: "ChartFill",
  methods: {
    Clear: fill.method("ExcelApi 1.1", (target) =>
      changeChart(target, () => target.part.write("none")),
    ),
    SetSolidColor: fill.method("ExcelApi 1.1", (target, [color]) => {
      const checked = asColor(color);
      changeChart(target, () => target.part.write({ color: checked }));
    }),
  },
});

export const fontObject = (target: ChartPart<FontLook>): ApiObject => ({
  type: chartFontType,
  target,
});
export const lineObject = (target: ChartPart<LineLook>): ApiObject => ({
  type: chartLineFormatType,
  target,
});

export const fillObject = <K extends string>(
  target: ChartPart<Record<K, Fill>>,
  key: K,
): ApiObject => ({
  type: chartFillType,
  target: partOf<FillPart>(target, {
    read: () => target.part[key],
    write: (value) => (target.part[key] = value),
  }),
});

/** A `…Format` class of things that have a font only. */
export function fontFormatType(name: string): ObjectType {
  const format = membersOf<ChartPart<{ font: FontLook }>>();
  return format.type({
    name,
    navigation: {
      Font: format.navigation("ExcelApi 1.1", (target) =>
        fontObject(partOf(target, target.part.font)),
      ),
    },
  });
}
