import type { OpenAddIn } from "../../workbench/node/open-add-in";

/** Everything in a workbook that somebody could miss, as plain data to compare. */
export async function dumpWorkbook(addIn: OpenAddIn): Promise<unknown> {
  await addIn.host.settled();
  const dump = await addIn.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    worksheets.load("items/id,items/name,items/tabColor,items/visibility,items/charts/items/name");
    tables.load("items/name,items/style");
    names.load("items/name,items/formula,items/visible");
    settings.load("items/key,items/value");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address,formulas,numberFormat");
      const properties = sheet.customProperties;
      properties.load("items/key,items/value");
      return { sheet, used, properties };
    });
    const ranges = tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return range;
    });
    await context.sync();
    return {
      active: active.name,
      sheets: sheets.map(({ sheet, used, properties }) => ({
        id: sheet.id,
        name: sheet.name,
        tabColor: sheet.tabColor,
        visibility: sheet.visibility,
        charts: sheet.charts.items.map(({ name }) => name),
        properties: properties.items.map(({ key, value }) => [key, value]),
        cells: used.isNullObject ? "none" : [used.address, used.formulas, used.numberFormat],
      })),
      tables: tables.items.map(({ name, style }, at) => [name, style, ranges[at]!.address]),
      names: names.items.map(({ name, formula, visible }) => [name, formula, visible]),
      settings: settings.items.map(({ key, value }) => [key, value]),
    };
  });
  // The page's arrays are not this process's: compare texts.
  return JSON.parse(JSON.stringify(dump)) as unknown;
}

/** A workbook in which a person has worked: cells, a table, a defined name, a setting, two sheets. */
export async function fillWorkbook(addIn: OpenAddIn): Promise<void> {
  const { page } = addIn;
  await addIn.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").formulas = page.toPage([
      ["Item", "Price", "Count"],
      ["Bolts", 2.5, 40],
      ["Nuts", 1.25, "=C2*2"],
    ]);
    sheet.tables.add("A1:C3", true).name = "Stock";
    sheet.getRange("B2:B3").numberFormat = page.toPage([["0.00"], ["0.00"]]);
    const notes = worksheets.add("Dashboard");
    notes.getRange("B2").values = page.toPage([["mine"]]);
    names.add("Rate", sheet.getRange("B2"));
    settings.add("theirs", "kept");
    await context.sync();
  });
}
