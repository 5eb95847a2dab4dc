import { buildWords } from "../../../src/locales/en/build";
import {
  choosePipelineNames,
  identifier,
  identifiersOf,
  type NamesInUse,
} from "../../../src/workbook/build/plan-names";
import { cleanSheetName } from "../../../src/workbook/sheet-name";

const words = buildWords.workbook;
const NOTHING: NamesInUse = { sheets: [], tables: [], names: [], keys: [] };

const USUAL = ["Pipeline", "Stages", "Lists", "Dashboard", "Playbook"];
const SECOND = USUAL.map((name) => `${name} 2`);

describe("choosePipelineNames", () => {
  const table: { name: string; wanted?: string; inUse: Partial<NamesInUse>; sheets: string[] }[] = [
    { name: "takes the plain words where they are free", inUse: {}, sheets: USUAL },
    { name: "numbers the whole set for one sheet", inUse: { sheets: ["Lists"] }, sheets: SECOND },
    { name: "compares without case", inUse: { sheets: ["dashboard"] }, sheets: SECOND },
    { name: "numbers for a table", inUse: { tables: ["STAGES"] }, sheets: SECOND },
    { name: "numbers for a defined name", inUse: { names: ["Pipeline_Today"] }, sheets: SECOND },
    { name: "numbers for a pipeline's key", inUse: { keys: ["Pipeline"] }, sheets: SECOND },
    {
      name: "goes on to the next free number",
      inUse: { sheets: ["Pipeline"], tables: ["Playbook2"] },
      sheets: USUAL.map((name) => `${name} 3`),
    },
    {
      name: "puts a name of its own before the others",
      wanted: "Europe",
      inUse: { sheets: USUAL },
      sheets: ["Europe", "Europe Stages", "Europe Lists", "Europe Dashboard", "Europe Playbook"],
    },
    {
      name: "cuts a long name so that each sheet's fits 31 characters",
      wanted: "Europe, Middle East and Africa.",
      inUse: {},
      sheets: [
        "Europe, Middle East and Africa.",
        "Europe, Middle East and Stages",
        "Europe, Middle East and A Lists",
        "Europe, Middle East a Dashboard",
        "Europe, Middle East an Playbook",
      ],
    },
  ];

  it.each(table)("$name", ({ wanted = "Pipeline", inUse, sheets }) => {
    const names = choosePipelineNames(wanted, words, { ...NOTHING, ...inUse })!;
    expect(Object.values(names.sheets)).toEqual(sheets);
  });

  it("gives no two names alike, and none that Excel refuses", () => {
    for (const wanted of ["Pipeline", "Q1", "List", "Stages", "R", "2026", "Продажи", "漏斗"]) {
      const names = choosePipelineNames(wanted, words, NOTHING)!;
      const all = identifiersOf(names).map((name) => name.toLowerCase());
      // The key is the name of the table of deals, so that one may stand twice.
      expect(new Set(all).size).toBe(all.length - 1);
      for (const name of all) {
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
        expect(name).not.toMatch(/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/);
      }
    }
  });

  it("cuts no sign of two code units apart", () => {
    const inUse = { ...NOTHING, sheets: ["Pipeline"] };
    for (const wanted of ["x".repeat(30) + "🚀", "x".repeat(22) + "🚀🚀", "🚀".repeat(15)])
      for (const name of Object.values(choosePipelineNames(wanted, words, inUse)!.sheets))
        expect(name).not.toMatch(/\p{Surrogate}/u);
  });

  it("gives none where nothing of the name can be a sheet's", () => {
    for (const wanted of ["", "  ", "???", "'"])
      expect(choosePipelineNames(wanted, words, NOTHING)).toBeUndefined();
  });
});

it.each([
  ["a/b\\c?d*e[f]g:h", "a b c d e f g h"],
  ["  ' Sales '", "Sales"],
  ["History", "History_"],
  ["x".repeat(40), "x".repeat(31)],
])("cleanSheetName(%j) is %j: what Excel allows of it", (wanted, name) => {
  expect(cleanSheetName(wanted)).toBe(name);
});

it.each([
  ["Q1", "_Q1"],
  ["R1C1", "_R1C1"],
  ["c", "_c"],
  ["2026 plan", "_2026_plan"],
  ["North & South's", "North_South_s"],
  ["ABCD1", "ABCD1"],
  ["True", "_True"],
])("identifier(%j) is %j: no cell's address", (text, name) => {
  expect(identifier(text)).toBe(name);
});
