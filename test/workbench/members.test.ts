import fs from "node:fs";
import { applicationType } from "../../workbench/host/objects/application";
import { namedItemType, namesType } from "../../workbench/host/objects/names";
import type { ObjectType } from "../../workbench/host/objects/object-type";
import { rangeType } from "../../workbench/host/objects/range";
import { tableType } from "../../workbench/host/objects/table";
import { tableColumnType, tableColumnsType } from "../../workbench/host/objects/table-columns";
import { tableRowType, tableRowsType } from "../../workbench/host/objects/table-rows";
import { scopedTablesType, tablesType } from "../../workbench/host/objects/tables";
import { workbookType } from "../../workbench/host/objects/workbook";
import { worksheetType } from "../../workbench/host/objects/worksheet";
import { worksheetsType } from "../../workbench/host/objects/worksheets";

const TYPES: ObjectType[] = [
  applicationType,
  namedItemType,
  namesType,
  rangeType,
  scopedTablesType,
  tableColumnType,
  tableColumnsType,
  tableRowType,
  tableRowsType,
  tableType,
  tablesType,
  workbookType,
  worksheetType,
  worksheetsType,
];

/** Every member of the `Excel` namespace's classes with the set Microsoft's typings give it. */
function typings(): Map<string, string> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const lines = fs.readFileSync(file, "utf8").split(/\r?\n/);
  const sets = new Map<string, string>();
  let inExcel = false;
  let className = "";
  let set = "";
  for (const line of lines) {
    const namespace = /^declare namespace (\w+)/.exec(line);
    if (namespace) inExcel = namespace[1] === "Excel";
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened) className = opened[1] ?? "";
    if (/^\s*\/\*\*/.test(line)) set = "";
    // A parameter may name a later set than its member; the member's own comes first.
    const marked = /\[Api set: (\w+ \d+\.\d+)/.exec(line);
    if (marked && !set) set = marked[1] ?? "";
    const member = /^ {8}(?:readonly )?(\w+)[(:?<]/.exec(line);
    const key = `${className}.${member?.[1] ?? ""}`.toLowerCase();
    // Of overloads the first has the lowest set.
    if (inExcel && member && set && !sets.has(key)) sets.set(key, set);
  }
  return sets;
}

const SETS = typings();

const MEMBERS = TYPES.flatMap((type) =>
  Object.entries({ ...type.properties, ...type.navigation, ...type.methods })
    .filter(([name]) => !name.startsWith("_"))
    .map(([name, { set }]) => [`${type.name}.${name}`, set] as const),
);

test.each(MEMBERS)("%s stands in Microsoft's typings with %s", (member, set) => {
  expect(SETS.get(member.toLowerCase())).toBe(set);
});
