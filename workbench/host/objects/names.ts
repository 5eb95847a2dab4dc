import { formatRect, quoteSheet } from "../addresses";
import { invalidArgument, itemNotFound } from "../api-error";
import type { NameRecord } from "../name-registry";
import type { Workbook } from "../workbook";
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
const items = membersOf<Workbook>();

export function namesObject(workbook: Workbook): ApiObject {
  return { type: namesType, target: workbook };
}

const nameObject = (workbook: Workbook, name: NameRecord): ApiObject => ({
  type: namedItemType,
  target: { workbook, name },
});

function rangeOf({ workbook, name }: NamedItemTarget): RangeTarget | undefined {
  try {
    return rangeAt(workbook, workbook.sheets.active.id, name.formula);
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
    Visible: item.property("ExcelApi 1.1", () => true),
    Comment: item.property("ExcelApi 1.4", ({ name }) => name.comment),
    Scope: item.property("ExcelApi 1.4", () => "Workbook"),
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

function required(workbook: Workbook, key: unknown): ApiObject {
  const name = workbook.names.byKey(String(key));
  if (!name) throw itemNotFound(`There is no name "${String(key)}".`);
  return nameObject(workbook, name);
}

export const namesType = items.type({
  name: "NamedItemCollection",
  items: (workbook) => workbook.names.list().map((name) => nameObject(workbook, name)),
  item: required,
  methods: {
    Add: items.method("ExcelApi 1.4", (workbook, [name, reference, comment]) => {
      const text = String(name);
      const taken = workbook.tables.byName(text) !== undefined;
      const formula = formulaOf(workbook, reference);
      const record = workbook.names.add(text, formula, String(comment ?? ""), taken);
      workbook.reparse();
      return nameObject(workbook, record);
    }),
    GetCount: items.method("ExcelApi 1.4", (workbook) => workbook.names.list().length),
    GetItem: items.method("ExcelApi 1.1", (workbook, [key]) => required(workbook, key)),
    GetItemOrNullObject: items.method("ExcelApi 1.4", (workbook, [key]) => {
      const name = workbook.names.byKey(String(key));
      return name ? nameObject(workbook, name) : null;
    }),
  },
});
