import { ApiError, itemNotFound } from "../api/api-error";
import type { ConditionalFormat, RuleKind } from "../conditional-formats/conditional-format";
import type { Workbook } from "../workbook";
import { asBoolean, asInteger, oneOf } from "./checks";
import type { FormatPart } from "./conditional-part";
import { cellValueFormatType, customFormatType, textFormatType } from "./conditional-rules";
import { colorScaleType, dataBarType, iconSetType } from "./conditional-scales";
import { membersOf } from "./define";
import type { ApiObject, NavigationMember, ObjectType } from "./object-type";
import { rangeObject } from "./range";
import type { RangeTarget } from "./range-target";

interface FormatTarget {
  readonly workbook: Workbook;
  readonly format: ConditionalFormat;
}

const { property, navigation, method, type } = membersOf<FormatTarget>();

const KINDS: Readonly<Record<RuleKind, [string, ObjectType]>> = {
  Custom: ["Custom", customFormatType],
  CellValue: ["CellValue", cellValueFormatType],
  ContainsText: ["TextComparison", textFormatType],
  DataBar: ["DataBar", dataBarType],
  ColorScale: ["ColorScale", colorScaleType],
  IconSet: ["IconSet", iconSetType],
};

function partOf({ workbook, format }: FormatTarget): FormatPart<ConditionalFormat["rule"]> {
  const { sheetId } = format;
  return {
    part: format.rule,
    checkFormula: (formula) => workbook.checkedFormula(formula, sheetId),
    changed: () => {
      workbook.guard.formats(sheetId);
      workbook.conditionalFormats.onChange(sheetId);
    },
  };
}

/** `custom`, `dataBar` … : the rule when it is of that kind. */
function byKind(kind: RuleKind, orNull: boolean): NavigationMember {
  const [, ruleType] = KINDS[kind];
  return navigation("ExcelApi 1.6", (target) => {
    if (target.format.rule.kind === kind) return { type: ruleType, target: partOf(target) };
    if (orNull) return null;
    throw new ApiError("InvalidOperation", `This format is no ${kind}.`);
  });
}

const kindMembers = Object.fromEntries(
  (Object.keys(KINDS) as RuleKind[]).flatMap((kind) => [
    [KINDS[kind][0], byKind(kind, false)],
    [`${KINDS[kind][0]}OrNullObject`, byKind(kind, true)],
  ]),
) as Record<string, NavigationMember>;

export const conditionalFormatType = type({
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: property("ExcelApi 1.6", ({ format }) => format.id),
    Type: property("ExcelApi 1.6", ({ format }) => format.rule.kind),
    Priority: property(
      "ExcelApi 1.6",
      ({ workbook, format }) => workbook.conditionalFormats.priorityOf(format),
      ({ workbook, format }, value) =>
        workbook.conditionalFormats.setPriority(format, asInteger(value)),
    ),
    StopIfTrue: property(
      "ExcelApi 1.6",
      ({ format }) => format.stopIfTrue,
      (target, value) => {
        target.format.stopIfTrue = asBoolean(value);
        partOf(target).changed();
      },
    ),
  },
  navigation: kindMembers,
  methods: {
    Delete: method("ExcelApi 1.6", ({ workbook, format }) => {
      workbook.guard.formats(format.sheetId);
      workbook.conditionalFormats.remove(format);
    }),
    GetRange: method("ExcelApi 1.6", (target) => {
      const range = onlyRange(target);
      if (!range) throw new ApiError("InvalidOperation", "The format is on several ranges.");
      return rangeObject(range);
    }),
    GetRangeOrNullObject: method("ExcelApi 1.6", (target) => {
      const range = onlyRange(target);
      return range ? rangeObject(range) : null;
    }),
  },
});

function onlyRange({ workbook, format }: FormatTarget): RangeTarget | undefined {
  const [rect, ...more] = format.rects;
  return rect && more.length === 0 ? { workbook, sheetId: format.sheetId, rect } : undefined;
}

const formats = membersOf<RangeTarget>();

const listed = ({ workbook, sheetId, rect }: RangeTarget): ConditionalFormat[] =>
  workbook.conditionalFormats.over(sheetId, rect);

const object = (workbook: Workbook, format: ConditionalFormat): ApiObject => ({
  type: conditionalFormatType,
  target: { workbook, format },
});

function found(range: RangeTarget, format: ConditionalFormat | undefined): ApiObject {
  if (!format) throw itemNotFound("There is no such conditional format.");
  return object(range.workbook, format);
}

const byId = (range: RangeTarget, id: unknown): ConditionalFormat | undefined =>
  listed(range).find((format) => format.id === id);

export const conditionalFormatsType = formats.type({
  name: "ConditionalFormatCollection",
  items: (range) => listed(range).map((format) => object(range.workbook, format)),
  item: (range, id) => found(range, byId(range, id)),
  methods: {
    Add: formats.method("ExcelApi 1.6", ({ workbook, sheetId, rect }, [kind]) => {
      workbook.guard.formats(sheetId);
      const known = Object.keys(KINDS) as RuleKind[];
      // Other kinds of Excel exist; the host has these.
      if (kind === "TopBottom" || kind === "PresetCriteria")
        throw new ApiError("NotImplemented", `The workbench has no ${kind} formats.`);
      return object(workbook, workbook.conditionalFormats.add(sheetId, rect, oneOf(kind, known)));
    }),
    ClearAll: formats.method("ExcelApi 1.6", ({ workbook, sheetId, rect }) => {
      workbook.guard.formats(sheetId);
      workbook.conditionalFormats.clear(sheetId, rect);
    }),
    GetCount: formats.method("ExcelApi 1.6", (range) => listed(range).length),
    GetItem: formats.method("ExcelApi 1.6", (range, [id]) => found(range, byId(range, id))),
    GetItemAt: formats.method("ExcelApi 1.6", (range, [index]) =>
      found(range, listed(range)[asInteger(index)]),
    ),
    GetItemOrNullObject: formats.method("ExcelApi 1.14", (range, [id]) => {
      const format = byId(range, id);
      return format ? object(range.workbook, format) : null;
    }),
  },
});

export const conditionalFormatsObject = (target: RangeTarget): ApiObject => ({
  type: conditionalFormatsType,
  target,
});
