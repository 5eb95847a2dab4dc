/**
 * What Microsoft's documentation of the Excel JavaScript API shows in samples, restated with words
 * and values of our own. Each title names the article (OfficeDev/office-js-docs-pr, docs/excel). They
 * hold the workbench to what is documented, not to what somebody remembers of Excel.
 */
import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, eventsHeard, openFixture } from "./open-fixture";

let addIn: OpenAddIn;
beforeEach(async () => {
  addIn = await openFixture({ level: "newest" });
});
afterEach(closeAll);

const page = <T>(value: T): never => addIn.page.toPage(value) as never;

/** Runs a sample on a sheet of its own, which holds a small list of orders. */
function sample<T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  return addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Orders");
    sheet.getRange("A1:C4").values = page([
      ["Item", "Amount", "Price"],
      ["Pens", 10, 2],
      ["Paper", 4, 5],
      ["Lamps", 1, 30],
    ]);
    sheet.activate();
    await context.sync();
    return job(sheet, context);
  });
}

describe("ranges", () => {
  test("excel-add-ins-ranges-set-get-values: a matrix in, the same matrix out", () =>
    sample(async (sheet, context) => {
      const range = sheet.getRange("E1:F2");
      range.values = page([
        [1, "one"],
        [true, 0.5],
      ]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, "one"],
        [true, 0.5],
      ]);
    }));

  test("excel-add-ins-ranges-set-get-values: formulas, their values and their texts differ", () =>
    sample(async (sheet, context) => {
      const range = sheet.getRange("D2:D3");
      range.formulas = page([["=B2*C2"], ["=B3*C3"]]);
      range.numberFormat = page([["$#,##0.00"], ["$#,##0.00"]]);
      range.load("values,text,formulas");
      await context.sync();
      expect([range.values, range.text, range.formulas]).toEqual([
        [[20], [20]],
        [["$20.00"], ["$20.00"]],
        [["=B2*C2"], ["=B3*C3"]],
      ]);
    }));

  test("excel-add-ins-ranges-insert: inserted cells push the others down", () =>
    sample(async (sheet, context) => {
      sheet.getRange("A2:C2").insert("Down");
      const range = sheet.getRange("A1:A5").load("values");
      await context.sync();
      expect(range.values.flat()).toEqual(["Item", "", "Pens", "Paper", "Lamps"]);
    }));

  test("excel-add-ins-ranges-clear-delete: clearing leaves blanks, deleting closes up", () =>
    sample(async (sheet, context) => {
      sheet.getRange("A2").clear();
      sheet.getRange("B2:B2").delete("Up");
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Item", "Amount"],
        ["", 4],
        ["Paper", 1],
        ["Lamps", ""],
      ]);
    }));

  test("excel-add-ins-ranges-get: by address, whole column, and what is used", () =>
    sample(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const column = sheet.getRange("B:B").load("address,values");
      const empty = sheet.getRange("H1:J9").getUsedRangeOrNullObject();
      await context.sync();
      expect([used.address, column.address]).toEqual(["Orders!A1:C4", "Orders!B:B"]);
      // Unbounded ranges have no values to give.
      expect(column.values).toBeNull();
      expect(empty.isNullObject).toBe(true);
    }));

  test("excel-add-ins-ranges-set-format: header in white on blue, columns to fit", () =>
    sample(async (sheet, context) => {
      const header = sheet.getRange("A1:C1");
      header.format.fill.color = "#4472C4";
      header.format.font.color = "white";
      sheet.getUsedRange().format.autofitColumns();
      header.format.font.load("color");
      header.format.fill.load("color");
      await context.sync();
      expect([header.format.font.color, header.format.fill.color]).toEqual(["#FFFFFF", "#4472C4"]);
    }));

  test("excel-add-ins-ranges-cut-copy-paste: copied formulas follow, values stay", () =>
    sample(async (sheet, context) => {
      sheet.getRange("D2").formulas = page([["=B2*C2"]]);
      sheet.getRange("D3:D4").copyFrom("D2");
      sheet.getRange("E2").copyFrom("D2", "Values");
      const range = sheet.getRange("D2:E4").load("values");
      await context.sync();
      expect(range.values).toEqual([
        [20, 20],
        [20, ""],
        [30, ""],
      ]);
    }));

  test("excel-add-ins-ranges-dynamic-arrays: one formula spills, and the spill is found", () =>
    sample(async (sheet, context) => {
      sheet.getRange("G4").formulas = page([["=A1:C1"]]);
      await context.sync();
      const spill = sheet.getRange("G4").getSpillingToRange().load("address,values");
      const parent = sheet.getRange("I4").getSpillParent().load("address");
      await context.sync();
      expect([spill.address, parent.address]).toEqual(["Orders!G4:I4", "Orders!G4"]);
      expect(spill.values).toEqual([["Item", "Amount", "Price"]]);
    }));

  test("excel-add-ins-blank-null-values: null leaves a cell, an empty text clears it", () =>
    sample(async (sheet, context) => {
      const range = sheet.getRange("A2:C2");
      range.values = page([[null, "", 3]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Pens", "", 3]]);
    }));
});

describe("tables", () => {
  const orders = (sheet: Excel.Worksheet): Excel.Table => {
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Orders_Table";
    return table;
  };

  test("excel-add-ins-tables: created over a range, rows added at the end", () =>
    sample(async (sheet, context) => {
      const table = orders(sheet);
      table.rows.add(
        undefined,
        page([
          ["Desks", 2, 150],
          ["Chairs", 4, 60],
        ]),
      );
      const body = table.getDataBodyRange().load("values");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["Item", "Amount", "Price"]]);
      expect(body.values.slice(3)).toEqual([
        ["Desks", 2, 150],
        ["Chairs", 4, 60],
      ]);
    }));

  test("excel-add-ins-tables: a column of formulas over other columns", () =>
    sample(async (sheet, context) => {
      const table = orders(sheet);
      table.columns.add(
        undefined,
        page([
          ["Total"],
          ["=[@Amount]*[@Price]"],
          ["=[@Amount]*[@Price]"],
          ["=[@Amount]*[@Price]"],
        ]),
      );
      const range = table.columns.getItem("Total").getDataBodyRange().load("values");
      await context.sync();
      expect(range.values).toEqual([[20], [20], [30]]);
    }));

  test("excel-add-ins-tables: a column gets another name, a cell another value", () =>
    sample(async (sheet, context) => {
      const table = orders(sheet);
      table.columns.getItem("Price").name = "Unit price";
      table.rows.getItemAt(1).values = page([["Envelopes", 7, 3]]);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values[0]).toEqual(["Item", "Amount", "Unit price"]);
      expect(range.values[2]).toEqual(["Envelopes", 7, 3]);
    }));

  test("excel-add-ins-tables: resized, and turned back into a range", () =>
    sample(async (sheet, context) => {
      const table = orders(sheet);
      table.resize("A1:C6");
      const range = table.convertToRange().load("address");
      sheet.tables.load("count");
      await context.sync();
      expect([range.address, sheet.tables.count]).toEqual(["Orders!A1:C6", 0]);
    }));

  test("co-authoring-in-excel-add-ins: values right below a table make it grow", () =>
    sample(async (sheet, context) => {
      const table = orders(sheet);
      sheet.getRange("A5:C5").values = page([["Desks", 2, 150]]);
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(4);
    }));
});

describe("charts", () => {
  test("excel-add-ins-charts: clustered columns with title, legend and labels", () =>
    sample(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto" as never);
      chart.title.text = "Orders";
      chart.legend.position = "Right";
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.showValue = true;
      chart.name = "OrdersChart";
      await context.sync();
      const found = sheet.charts.getItem("OrdersChart");
      found.series.load("items/name,items/hasDataLabels");
      found.legend.load("position");
      await context.sync();
      expect(found.series.items.map(({ name }) => name)).toEqual(["Amount", "Price"]);
      expect(found.series.items[0]?.hasDataLabels).toBe(true);
      expect(found.legend.position).toBe("Right");
    }));

  test("excel-add-ins-charts: a series more, with values and categories of its own", () =>
    sample(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      const series = chart.series.add("Prices");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      await context.sync();
      expect([values.value, categories.value]).toEqual([
        [2, 5, 30],
        ["Pens", "Paper", "Lamps"],
      ]);
    }));

  test("excel-add-ins-charts: axes take titles and bounds, gridlines go", () =>
    sample(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      chart.axes.categoryAxis.title.text = "Item";
      chart.axes.valueAxis.maximum = 20;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.load("minimum,maximum");
      chart.axes.categoryAxis.title.load("visible");
      await context.sync();
      expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([0, 20]);
      expect(chart.axes.categoryAxis.title.visible).toBe(true);
    }));
});

describe("names, rules and sheets", () => {
  test("excel-add-ins-ranges (named items): a name for cells, used in a formula", () =>
    sample(async (sheet, context) => {
      context.workbook.names.add("Amounts", sheet.getRange("B2:B4"));
      sheet.getRange("E1").formulas = page([["=SUM(Amounts)"]]);
      const named = context.workbook.names.getItem("Amounts").load("type,value,formula");
      const sum = sheet.getRange("E1").load("values");
      await context.sync();
      expect([named.type, named.value, named.formula]).toEqual([
        "Range",
        "Orders!B2:B4",
        "=Orders!$B$2:$B$4",
      ]);
      expect(sum.values).toEqual([[15]]);
    }));

  test("excel-add-ins-data-validation: whole numbers above 0, with an alert of its own", () =>
    sample(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = page({ wholeNumber: { formula1: 0, operator: "GreaterThan" } });
      dataValidation.errorAlert = page({
        message: "Orders are of one piece at least",
        showAlert: true,
        style: "Stop",
        title: "Amount",
      });
      dataValidation.load("valid,type");
      await context.sync();
      expect([dataValidation.valid, dataValidation.type]).toEqual([true, "WholeNumber"]);
      await expect(addIn.host.person.edit("Orders", "B2", [[-1]])).rejects.toThrow("one piece");
    }));

  test("excel-add-ins-conditional-formatting: negative numbers in red", () =>
    sample(async (sheet, context) => {
      const format = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
      format.cellValue.format.font.color = "red";
      format.cellValue.rule = page({ formula1: "=0", operator: "LessThan" });
      format.load("type");
      format.cellValue.load("rule");
      await context.sync();
      expect([format.type, format.cellValue.rule.operator]).toEqual(["CellValue", "LessThan"]);
    }));

  test("excel-add-ins-worksheets: sheets in order, the first and the last, one renamed and moved", () =>
    sample(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Later").position = 0;
      sheet.name = "All orders";
      worksheets.load("items/name,items/position");
      const last = worksheets.getLast().load("name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Later", "Sheet1", "All orders"]);
      expect(last.name).toBe("All orders");
    }));

  test("excel-add-ins-worksheets: panes frozen at a range, and found again", () =>
    sample(async (sheet, context) => {
      sheet.freezePanes.freezeAt("A1:B1");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("Orders!A1:B1");
    }));

  test("excel-add-ins-workbooks: settings and sheet properties travel with the file", () =>
    sample(async (sheet, context) => {
      context.workbook.settings.add("NeedsReview", true);
      sheet.customProperties.add("Owner", "sales");
      const setting = context.workbook.settings.getItem("NeedsReview").load("value");
      const owner = sheet.customProperties.getItem("owner").load("value");
      await context.sync();
      expect([setting.value, owner.value]).toEqual([true, "sales"]);
    }));
});

test("excel-add-ins-events: a handler hears of a change and reads what was before", () =>
  sample(async (sheet, context) => {
    const heard: string[] = [];
    sheet.onChanged.add(async ({ address, details }) => {
      heard.push(`${address}: ${details.valueBefore} to ${details.valueAfter}`);
    });
    await context.sync();
    await addIn.host.person.edit("Orders", "B2", [[12]]);
    await eventsHeard(addIn);
    expect(heard).toEqual(["B2: 10 to 12"]);
  }));
