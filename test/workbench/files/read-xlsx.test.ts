import ExcelJS from "exceljs";
import JSZip from "jszip";
import { columnName } from "../../../workbench/host/cells/addresses";
import { newSheetFile, newWorkbookFile } from "../../../workbench/files/empty-file";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import type { SheetFile } from "../../../workbench/files/workbook-file";
import { writeXlsx } from "../../../workbench/files/write-xlsx";

/** Files that other software made: ExcelJS, and parts written out by hand. */

async function made(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Changes parts of a file as text. */
async function changed(
  bytes: Uint8Array,
  parts: Readonly<Record<string, (text: string) => string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, change] of Object.entries(parts))
    zip.file(path, change((await zip.file(path)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Values and formulas of a sheet by address. */
function contents(sheet: SheetFile | undefined): Record<string, unknown> {
  return Object.fromEntries(
    (sheet?.cells ?? []).flatMap(({ row, column, value, formula }) => {
      const shown = formula === undefined ? value : [formula, value];
      return shown === undefined ? [] : [[columnName(column) + String(row + 1), shown]];
    }),
  );
}

const empty = (): Promise<Uint8Array> => writeXlsx(newWorkbookFile([newSheetFile("Data")]));

/** A sheet with these rows, in XML. */
const withRows = async (rows: string): Promise<Uint8Array> =>
  changed(await empty(), {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace("<sheetData/>", `<sheetData>${rows}</sheetData>`),
  });

test("values of all kinds, as ExcelJS writes them", async () => {
  const bytes = await made((book) => {
    const sheet = book.addWorksheet("Data");
    sheet.getCell("A1").value = 1.5;
    sheet.getCell("B1").value = "text";
    sheet.getCell("C1").value = true;
    sheet.getCell("D1").value = { error: "#DIV/0!" };
    // 36 hours after 1 January 2024, whose serial is 45,292.
    sheet.getCell("E1").value = new Date(Date.UTC(2024, 0, 2, 12));
    sheet.getCell("F1").value = { text: "a link", hyperlink: "https://example.com/" };
    sheet.getCell("G1").value = {
      richText: [{ text: "bold", font: { bold: true } }, { text: " and plain" }],
    };
    sheet.getCell("A2").value = { formula: "A1*2", result: 3 };
    sheet.getCell("B2").value = { sharedFormula: "A2", result: 0 } as never;
  });
  const { file, losses } = await readXlsx(bytes);
  expect(contents(file.sheets[0])).toEqual({
    A1: 1.5,
    B1: "text",
    C1: true,
    D1: { error: "#DIV/0!" },
    E1: 45293.5,
    F1: "a link",
    G1: "bold and plain",
    A2: ["=A1*2", 3],
    B2: ["=B1*2", 0],
  });
  expect(losses).toEqual([
    { where: "Data!G1", what: "a text in several formats keeps its words and one format" },
    { where: "Data", what: "links keep their text only" },
  ]);
});

test("dates of a workbook that counts from 1904", async () => {
  const bytes = await made((book) => {
    book.properties.date1904 = true;
    const sheet = book.addWorksheet("Data");
    sheet.getCell("A1").value = new Date(Date.UTC(2024, 0, 2));
    sheet.getCell("A1").numFmt = "yyyy-mm-dd";
    sheet.getCell("A2").value = 5;
  });
  const { file, losses } = await readXlsx(bytes);
  expect(contents(file.sheets[0])).toEqual({ A1: 45293, A2: 5 });
  expect(losses[0]?.what).toMatch(/^dates counted from 1904/);
});

test("tables, rules, names and views, as ExcelJS writes them", async () => {
  const bytes = await made((book) => {
    const sheet = book.addWorksheet("Data", { views: [{ state: "frozen", ySplit: 1, xSplit: 2 }] });
    sheet.addTable({
      name: "Deals",
      ref: "A1",
      headerRow: true,
      totalsRow: true,
      style: { theme: "TableStyleLight9", showRowStripes: true },
      columns: [
        { name: "Deal", totalsRowLabel: "All" },
        { name: "Amount", totalsRowFunction: "sum" },
      ],
      rows: [
        ["A", 1],
        ["B", 2],
      ],
    });
    sheet.mergeCells("D1:E2");
    sheet.getColumn(2).width = 20;
    sheet.getCell("A2").dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"Open,Won"'],
    };
    sheet.addConditionalFormatting({
      ref: "B2:B3",
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          priority: 1,
          formulae: [1],
          style: {
            font: { bold: true },
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } },
          },
        },
        { type: "top10", priority: 2, rank: 3, percent: false, bottom: false },
      ],
    });
    book.definedNames.add("Data!$B$2:$B$3", "Amounts");
    book.addWorksheet("Aside", { state: "veryHidden" });
  });
  const { file, losses } = await readXlsx(bytes);
  expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Data", "Visible"],
    ["Aside", "VeryHidden"],
  ]);
  const [sheet] = file.sheets;
  expect(sheet).toMatchObject({
    frozen: { rows: 1, columns: 2 },
    merges: [{ startRow: 0, startColumn: 3, endRow: 1, endColumn: 4 }],
    // 20 characters of 7 pixels
    columns: [{ first: 1, last: 1, size: 140 }],
    tables: [
      {
        name: "Deals",
        rect: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
        hasTotals: true,
        style: "TableStyleLight9",
      },
    ],
    validations: [{ rule: { kind: "List", source: "Open,Won", inCellDropDown: true } }],
    conditionalFormats: [
      {
        rule: {
          kind: "CellValue",
          operator: "GreaterThan",
          formula1: "1",
          look: { bold: true, fillColor: "#00FF00" },
        },
      },
    ],
  });
  expect(file.names).toEqual([
    { name: "Amounts", formula: "=Data!$B$2:$B$3", comment: "", visible: true },
  ]);
  expect(losses).toEqual([
    { where: "Data!B2:B3", what: 'a conditional format of the kind "top10" is left out' },
  ]);
});

test("formulas that are shared, of arrays, and marked by Excel", async () => {
  const bytes = await withRows(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">SUM(C:C)+C1*$D$1</f><v>1</v></c>' +
      '<c r="B1"><f t="shared" si="0"/><v>2</v></c>' +
      '<c r="C1" cm="1"><f t="array" ref="C1:D2">_xlfn._xlws.SORT(A1:B2)</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="C2"><v>9</v></c>' +
      '<c t="str"><f>_xldudf_SALES_WINRATE(A1)&amp;""</f><v>x</v></c></row>',
  );
  const { file } = await readXlsx(bytes);
  expect(contents(file.sheets[0])).toEqual({
    A1: ["=SUM(C:C)+C1*$D$1", 1],
    B1: ["=SUM(D:D)+D1*$D$1", 2],
    C1: ["=SORT(A1:B2)", 3],
    A2: ["=SUM(C:C)+C2*$D$1", undefined],
    C2: 9,
    D2: ['=SALES.WINRATE(A1)&""', "x"],
  });
  expect(file.sheets[0]?.cells[2]?.spill).toEqual({ rows: 2, columns: 2 });
  expect(file.namespaces).toEqual(["SALES"]);
});

test("formulas from before results could spill take one cell of a range, and it is listed", async () => {
  const bytes = await withRows(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A:A*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f>A5:A9</f><v>7</v></c>' +
      '<c r="D2" cm="1"><f t="array" ref="D2">A1:A2</f><v>1</v></c></row>',
  );
  const { file, losses } = await readXlsx(bytes);
  expect(contents(file.sheets[0])).toEqual({
    B1: ["=A1*2", 2],
    B2: ["=A2*2", 4],
    C2: 7,
    D2: ["=A1:A2", 1],
  });
  expect(losses).toEqual([
    { where: "Data!B1 and 1 more", what: "a formula that took one cell of a range names it" },
    {
      where: "Data!C2",
      what: "a formula that takes one cell of a range, which has none for it, keeps its last value",
    },
  ]);
});

test("a what-if table keeps its values, and a link within the workbook its text; both are listed", async () => {
  const rows =
    '<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" r1="A1"/><v>5</v></c></row>' +
    '<row r="3"><c r="B3"><v>6</v></c></row>';
  const bytes = await changed(await withRows(rows), {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace(
        "</worksheet>",
        '<hyperlinks><hyperlink ref="B3" location="Data!A1"/></hyperlinks></worksheet>',
      ),
  });
  const { file, losses } = await readXlsx(bytes);
  expect(contents(file.sheets[0])).toEqual({ B2: 5, B3: 6 });
  expect(losses).toEqual([
    { where: "Data!B2", what: "a what-if table keeps its values only" },
    { where: "Data", what: "links keep their text only" },
  ]);
});

test("numbers of formats that only East Asian Excel has are dates and times", async () => {
  const cells = [31, 32, 52].map((_, at) => `<c s="${at + 1}"><v>45293.5</v></c>`);
  const bytes = await changed(await withRows(`<row r="1">${cells.join("")}</row>`), {
    "xl/styles.xml": (xml) =>
      xml.replace(
        "</cellXfs>",
        `${[31, 32, 52].map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join("")}</cellXfs>`,
      ),
  });
  const { file } = await readXlsx(bytes);
  const formats = file.sheets[0]?.cells.map(({ style }) => file.styles[style ?? -1]?.numberFormat);
  expect(formats).toEqual(["m/d/yyyy", "h:mm", "m/d/yyyy h:mm"]);
});

test("what is drawn, noted and linked is listed", async () => {
  const relation = (id: number, kind: string): string =>
    `<Relationship Id="r${id}" Type="http://x/${kind}" Target="../${kind}${id}.xml"/>`;
  const bytes = await changed(await empty(), {
    "xl/worksheets/_rels/sheet1.xml.rels": () =>
      `<Relationships>${["drawing", "comments", "pivotTable"].map((kind, id) => relation(id, kind)).join("")}</Relationships>`,
    "xl/drawing0.xml": () =>
      "<d><twoCellAnchor><graphicFrame><chart/></graphicFrame></twoCellAnchor><oneCellAnchor><pic/></oneCellAnchor>" +
      "<twoCellAnchor><graphicFrame><chart/></graphicFrame></twoCellAnchor></d>",
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace("</Relationships>", `${relation(90, "vbaProject")}</Relationships>`),
  });
  expect((await readXlsx(bytes)).losses).toEqual([
    { where: "", what: "macros are left out" },
    { where: "Data", what: "comments are left out" },
    { where: "Data", what: "a pivot table becomes plain cells" },
    { where: "Data", what: "2 charts are left out" },
    { where: "Data", what: "a picture is left out" },
  ]);
});

test("colours of the theme and their tints", async () => {
  const bytes = await made((book) => {
    const cell = book.addWorksheet("Data").getCell("A1");
    cell.value = 1;
    // Excel's own "Blue, Accent 1, Lighter 60%" of Office 2013–2022.
    cell.fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { theme: 4, tint: 0.5999938962981048 } as never,
    };
  });
  const { file } = await readXlsx(bytes);
  // ExcelJS writes the theme of Office 2007, whose first accent is 4F81BD; Excel shows B8CCE4 (B9CDE5 in some versions).
  expect(file.styles[0]?.fillColor).toMatch(/^#B[89]C[CD]E[45]$/);
});

describe("files that cannot be read", () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const compound = (words: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(words, "utf16le")]);
  const zipped = async (path: string): Promise<Uint8Array> =>
    new JSZip().file(path, "x").generateAsync({ type: "uint8array" });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["an empty one", () => text(""), "the file is empty; choose another one"],
    [
      "a text",
      () => text("Deal;Amount"),
      "the file is no Excel workbook; save it in Excel as .xlsx or .csv",
    ],
    [
      "an old one",
      () => compound("Workbook"),
      "an old workbook (.xls) cannot be read; save it in Excel as Excel workbook (.xlsx)",
    ],
    [
      "a protected one",
      () => compound("EncryptedPackage"),
      "the file is protected with a password; take the password off in Excel and save it again",
    ],
    [
      "a binary one",
      () => zipped("xl/workbook.bin"),
      "a binary workbook (.xlsb) cannot be read; save it in Excel as Excel workbook (.xlsx)",
    ],
    [
      "LibreOffice's own",
      () => zipped("content.xml"),
      "an OpenDocument file cannot be read; save it as Excel workbook (.xlsx)",
    ],
    [
      "another archive",
      () => zipped("readme.txt"),
      "the file is no Excel workbook; save it in Excel as .xlsx or .csv",
    ],
    [
      "half of one",
      async () => (await empty()).slice(0, 900),
      "the file is damaged; open it in Excel and save it again as Excel workbook (.xlsx)",
    ],
    [
      "one with broken XML",
      async () => changed(await empty(), { "xl/workbook.xml": () => "<workbook><sheets>" }),
      "the file is damaged in xl/workbook.xml; open it in Excel and save it again as Excel workbook (.xlsx)",
    ],
    [
      "one that counts on entities of its own",
      async () =>
        changed(await empty(), {
          "xl/workbook.xml": () => '<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>',
        }),
      "the file is damaged in xl/workbook.xml; open it in Excel and save it again as Excel workbook (.xlsx)",
    ],
    [
      "one whose elements never end",
      async () =>
        changed(await empty(), {
          "xl/workbook.xml": () => `<workbook>${"<a>".repeat(999)}${"</a>".repeat(999)}</workbook>`,
        }),
      "the file is damaged in xl/workbook.xml; open it in Excel and save it again as Excel workbook (.xlsx)",
    ],
    [
      "one without a sheet that shows",
      async () =>
        changed(await empty(), {
          "xl/workbook.xml": (xml) => xml.replace("<sheet ", '<sheet state="hidden" '),
        }),
      "the workbook has no sheet that shows; unhide one in Excel and save again",
    ],
  ])("%s", async (_, bytes, sentence) => {
    await expect(readXlsx(await bytes())).rejects.toThrow(new Error(sentence));
  });

  test("what comes out of the archive is counted, whatever it says of itself", async () => {
    const bytes = await withRows(`<row r="1">${" ".repeat(3_000_000)}</row>`);
    expect(bytes.length).toBeLessThan(20_000);
    await expect(readXlsx(bytes, { mostBytes: 2 * 1024 * 1024 })).rejects.toThrow(
      "the file holds more than 2 MB when unpacked; split the workbook into smaller ones",
    );
  });

  test("cells are counted", async () => {
    const bytes = await withRows(`<row r="1">${"<c><v>1</v></c>".repeat(11)}</row>`);
    await expect(readXlsx(bytes, { mostCells: 10 })).rejects.toThrow(
      "the workbook has too many filled cells; split it into smaller ones",
    );
  });

  test("a long formula that many cells share is counted for each of them", async () => {
    const long = `"${"x".repeat(1000)}"`;
    const bytes = await withRows(
      `<row r="1"><c><f t="shared" si="0">${long}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(20)}</row>`,
    );
    await expect(readXlsx(bytes, { mostCharacters: 10_000 })).rejects.toThrow(
      "the workbook has too much text in its cells; split it into smaller ones",
    );
  });

  test("columns that are listed again and again are listed once", async () => {
    const bytes = await changed(await empty(), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          "<sheetData/>",
          `<cols>${'<col min="1" max="16384" width="20"/>'.repeat(50)}</cols><sheetData/>`,
        ),
    });
    expect((await readXlsx(bytes)).file.sheets[0]?.columns).toEqual([
      { first: 0, last: 16_383, size: 140 },
    ]);
  });

  test("cells beyond Excel's sheet are no cells", async () => {
    const bytes = await withRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="9999999"><c r="A9999999"><v>2</v></c><c><v>3</v></c></row>',
    );
    expect(contents((await readXlsx(bytes)).file.sheets[0])).toEqual({ A1: 1 });
  });
});
