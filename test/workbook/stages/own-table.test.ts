import { ownTable, type SheetTables } from "../../../src/workbook/stages/own-table";

/** Tables by their names as Excel hands them over, each with its header row. */
const sheet = (tables: Readonly<Record<string, string>>): SheetTables =>
  Object.entries(tables).map(([name, headers]) => ({
    table: { name } as Excel.Table,
    header: { values: [headers.split("|")] } as Excel.Range,
  }));

test.each([
  ["deals", { Contracts: "Contract|Owner|Stage", Renamed: "Deal|Owner|Amount|Stage|Lead|Won" }],
  ["deals", { Kaupat: "Kauppa|Vastuuhenkilö|Summa|Vaihe", Notes: "Date|Notes" }],
  ["stages", { Colours: "Stage|Colour", Renamed: "Stage|Kind|Probability|Target days" }],
  ["stages", { Szakaszok: "Szakasz|Típus|Valószínűség", Holidays: "Day|Name" }],
] as const)("of %s, the one whose headers mean most: %j", (of, tables) => {
  const [ours] = Object.keys(tables).filter((name) => /Renamed|Kaupat|Szakaszok/.test(name));
  expect(ownTable(sheet(tables), of)?.name).toBe(ours);
});

test("none where no table has a column of stages", () => {
  expect(ownTable(sheet({ Notes: "Date|Notes", Owners: "Owner|Amount" }), "deals")).toBeUndefined();
  expect(ownTable(sheet({}), "stages")).toBeUndefined();
});
