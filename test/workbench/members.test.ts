import fs from "node:fs";
import path from "node:path";
import type { ObjectType } from "../../workbench/host/objects/object-type";

const OBJECTS = path.join(__dirname, "../../workbench/host/objects");

const isObjectType = (value: unknown): value is ObjectType =>
  typeof value === "object" && value !== null && typeof (value as ObjectType).name === "string";

/** Every class of the allow-list: whatever the files of that folder export as one. */
const TYPES: ObjectType[] = fs
  .readdirSync(OBJECTS)
  .flatMap((file) => Object.values(jest.requireActual<object>(path.join(OBJECTS, file))))
  .filter(isObjectType);

test("the files of the allow-list export all their classes", () => {
  const named = fs
    .readdirSync(OBJECTS)
    .flatMap((file) => [
      ...fs.readFileSync(path.join(OBJECTS, file), "utf8").matchAll(/^\s+name: "(\w+)",$/gm),
    ])
    .map(([, name]) => name);
  expect(named.length).toBeGreaterThan(30);
  expect(TYPES.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

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

/** The only names on the wire that are not the typings' with a capital letter. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "Worksheet.showGridlines",
  "Worksheet.Headings": "Worksheet.showHeadings",
};

test.each(MEMBERS)("%s stands in Microsoft's typings with %s", (member, set) => {
  expect(SETS.get((WIRE_NAMES[member] ?? member).toLowerCase())).toBe(set);
});

/** The sets that the client itself names for methods the typings leave out. */
function clientSets(): Map<string, string> {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const gates = fs
    .readFileSync(file, "utf8")
    .matchAll(/_throwIfApiNotSupported\("(\w+\._\w+)", _defaultApiSetName, "([\d.]+)"/g);
  return new Map(
    [...gates].map(([, member = "", version = ""]) => [member, `ExcelApi ${version}`]),
  );
}

const CLIENT_SETS = clientSets();

const INNER = TYPES.flatMap((type) =>
  Object.entries(type.methods ?? {})
    .map(([name, { set }]) => [`${type.name}.${name}`, set] as const)
    .filter(([member]) => CLIENT_SETS.has(member)),
);

test("most methods behind events are gated by the client", () => {
  expect(INNER.length).toBeGreaterThan(25);
});

test.each(INNER)("%s is gated by the client with %s", (member, set) => {
  expect(CLIENT_SETS.get(member)).toBe(set);
});
