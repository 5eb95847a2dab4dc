import { MAX_COLUMNS, MAX_ROWS, heightOf, widthOf } from "../cells/addresses";
import type { StylePart } from "../univer/style-parts";
import * as parts from "../univer/style-parts";
import { bordersObject } from "./borders";
import { asBoolean, asColor, asNumber, asText, oneOf } from "./checks";
import { membersOf } from "./define";
import type { ApiObject, MemberSet, PropertyMember } from "./object-type";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setSizes } from "./range-sizes";
import { readStyle, writeStyle } from "./range-style";
import type { RangeTarget } from "./range-target";

const { property, navigation, method, type } = membersOf<RangeTarget>();

/** A format property over one style part. */
function styled<T>(
  set: MemberSet,
  part: StylePart<T>,
  check: (value: unknown) => T,
): PropertyMember {
  return property(
    set,
    (range) => readStyle(range, part),
    (range, value) => writeStyle(range, part.patch(check(value))),
  );
}

export const rangeFillType = type({
  name: "RangeFill",
  properties: { Color: styled("ExcelApi 1.1", parts.fillColor, asColor) },
  methods: { Clear: method("ExcelApi 1.1", (range) => writeStyle(range, parts.NO_FILL)) },
});

const LARGEST_FONT = 409;

export const rangeFontType = type({
  name: "RangeFont",
  properties: {
    Bold: styled("ExcelApi 1.1", parts.fontBold, asBoolean),
    Color: styled("ExcelApi 1.1", parts.fontColor, asColor),
    Italic: styled("ExcelApi 1.1", parts.fontItalic, asBoolean),
    Name: styled("ExcelApi 1.1", parts.fontName, asText),
    Size: styled("ExcelApi 1.1", parts.fontSize, (value) => asNumber(value, 1, LARGEST_FONT)),
    Strikethrough: styled("ExcelApi 1.9", parts.fontStrike, asBoolean),
    Underline: styled("ExcelApi 1.1", parts.fontUnderline, (value) =>
      oneOf(value, parts.UNDERLINES),
    ),
  },
});

export const formatProtectionType = type({
  name: "FormatProtection",
  properties: {
    Locked: property(
      "ExcelApi 1.2",
      ({ workbook, sheetId, rect }) => {
        const first = workbook.guard.isLocked(sheetId, rect.startRow, rect.startColumn);
        const rows = Math.min(heightOf(rect), MAX_ROWS - 1);
        const columns = Math.min(widthOf(rect), MAX_COLUMNS - 1);
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++) {
            const at = [rect.startRow + row, rect.startColumn + column] as const;
            if (workbook.guard.isLocked(sheetId, ...at) !== first) return null;
          }
        return first;
      },
      ({ workbook, sheetId, rect }, value) => {
        const locked = asBoolean(value);
        workbook.guard.formats(sheetId);
        workbook.guard.setLocked(sheetId, rect, locked);
      },
    ),
  },
});

const HIGHEST_ROW = 409;
/** Excel's widest column, 255 characters, in points. */
const WIDEST_COLUMN = 1342.5;
const DEEPEST_INDENT = 250;

export const rangeFormatType = type({
  name: "RangeFormat",
  properties: {
    ColumnWidth: property("ExcelApi 1.2", columnWidth, (range, value) =>
      setSizes(range, "columns", asNumber(value, 0, WIDEST_COLUMN)),
    ),
    RowHeight: property("ExcelApi 1.2", rowHeight, (range, value) =>
      setSizes(range, "rows", asNumber(value, 0, HIGHEST_ROW)),
    ),
    HorizontalAlignment: styled("ExcelApi 1.1", parts.horizontalAlignment, (value) =>
      oneOf(value, parts.HORIZONTAL),
    ),
    VerticalAlignment: styled("ExcelApi 1.1", parts.verticalAlignment, (value) =>
      oneOf(value, parts.VERTICAL),
    ),
    WrapText: styled("ExcelApi 1.1", parts.wrapText, asBoolean),
    IndentLevel: styled("ExcelApi 1.9", parts.indentLevel, (value) =>
      asNumber(value, 0, DEEPEST_INDENT),
    ),
    TextOrientation: styled("ExcelApi 1.7", parts.textOrientation, (value) =>
      value === parts.STACKED ? parts.STACKED : asNumber(value, -90, 90),
    ),
  },
  navigation: {
    Borders: navigation("ExcelApi 1.1", bordersObject),
    Fill: navigation("ExcelApi 1.1", (target) => ({ type: rangeFillType, target })),
    Font: navigation("ExcelApi 1.1", (target) => ({ type: rangeFontType, target })),
    Protection: navigation("ExcelApi 1.2", (target) => ({ type: formatProtectionType, target })),
  },
  methods: {
    AutofitColumns: method("ExcelApi 1.2", autofitColumns),
    AutofitRows: method("ExcelApi 1.2", autofitRows),
  },
});

export const rangeFormatObject = (target: RangeTarget): ApiObject => ({
  type: rangeFormatType,
  target,
});
