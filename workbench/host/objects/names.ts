import { formatRect, quoteSheet } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../api/api-error";
import type { NameRecord } from "../name-registry";
import type { Workbook } from "../workbook";
import { asBoolean, asText } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { isApiObject } from "./object-type";
import { rangeObject, rangeType } from "./range";
import type { RangeTarget } from "./range-target";
import { addressOf, rangeAt, sheetOf } from "./range-target";

export interface NamedItemTarget {
  readonly workbook: Workbook;
  readonly name: NameRecord;
}

const item = membersOf<NamedItemTarget>();
const items = membersOf<NamesTarget>();

/** The names of the workbook's scope, or of one sheet's. */
interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheetId: string | undefined;
}

export function namesObject(workbook: Workbook, sheetId?: string): ApiObject {
  return { type: namesType, target: { workbook, sheetId } };
}

const nameObject = (workbook: Workbook, name: NameRecord): ApiObject => ({
  type: namedItemType,
  target: { workbook, name },
});

function rangeOf({ workbook, name }: NamedItemTarget): RangeTarget | undefined {
  try {
    return rangeAt(workbook, name.sheetId ?? workbook.sheets.active.id, name.formula);
  } catch {
    return undefined;
  }
}

export const namedItemType = item.type({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.id }),
  properties: {
    Name: item.property("ExcelApi 1.1", ({ name }) => name.name),
    Type: item.property("ExcelApi 1.1", (target) => (rangeOf(target) ? "Range" : "String")),
    Value: item.property("ExcelApi 1.1", (target) => {
      const range = rangeOf(target);
      return range ? addressOf(range) : target.name.formula.replace(/^=/, "");
    }),
    Visible: item.property(
      "ExcelApi 1.1",
      ({ name }) => name.visible,
      ({ name }, visible) => {
        name.visible = asBoolean(visible);
      },
    ),
    Comment: item.property(
      "ExcelApi 1.4",
      ({ name }) => name.comment,
      ({ name }, comment) => {
        name.comment = asText(comment);
      },
    ),
    Scope: item.property("ExcelApi 1.4", ({ name }) => (name.sheetId ? "Worksheet" : "Workbook")),
    Formula: item.property(
      "ExcelApi 1.7",
      ({ name }) => name.formula,
      ({ workbook, name }, formula) => {
        name.formula = formulaOf(workbook, formula);
        workbook.reparse();
      },
    ),
  },
  methods: {
    GetRange: item.method("ExcelApi 1.1", (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound(`The name "${target.name.name}" is no range.`);
      return rangeObject(range);
    }),
    GetRangeOrNullObject: item.method("ExcelApi 1.4", (target) => {
      const range = rangeOf(target);
      return range ? rangeObject(range) : null;
    }),
    Delete: item.method("ExcelApi 1.4", ({ workbook, name }) => {
      workbook.names.remove(name);
      workbook.reparse();
    }),
  },
});

/** What a new name refers to: a Range, or a text with or without an equals sign. */
function formulaOf(workbook: Workbook, reference: unknown): string {
  if (isApiObject(reference) && reference.type === rangeType) {
    const range = reference.target as RangeTarget;
    return `=${quoteSheet(sheetOf(range).name)}!${formatRect(range.rect, true)}`;
  }
  if (typeof reference === "number" || typeof reference === "boolean") return `=${reference}`;
  if (typeof reference !== "string" || reference === "")
    throw invalidArgument("A name needs a range or a formula.");
  const formula = reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  return workbook.checkedFormula(formula);
}

function required({ workbook, sheetId }: NamesTarget, key: unknown): ApiObject {
  const name = workbook.names.byKey(String(key), sheetId);
  if (!name) throw itemNotFound(`There is no name "${String(key)}".`);
  return nameObject(workbook, name);
}

const listed = ({ workbook, sheetId }: NamesTarget): NameRecord[] =>
  workbook.names.list({ sheetId });

export const namesType = items.type({
  name: "NamedItemCollection",
  items: (target) => listed(target).map((name) => nameObject(target.workbook, name)),
  item: required,
  methods: {
    Add: items.method("ExcelApi 1.4", ({ workbook, sheetId }, [name, reference, comment]) => {
      const text = String(name);
      const record = workbook.names.add({
        name: text,
        formula: formulaOf(workbook, reference),
        comment: String(comment ?? ""),
        sheetId,
        isTaken: workbook.tables.byName(text) !== undefined,
      });
      workbook.reparse();
      return nameObject(workbook, record);
    }),
    GetCount: items.method("ExcelApi 1.4", (target) => listed(target).length),
    GetItem: items.method("ExcelApi 1.1", (target, [key]) => required(target, key)),
    GetItemOrNullObject: items.method("ExcelApi 1.4", ({ workbook, sheetId }, [key]) => {
      const name = workbook.names.byKey(String(key), sheetId);
      return name ? nameObject(workbook, name) : null;
    }),
  },
});
