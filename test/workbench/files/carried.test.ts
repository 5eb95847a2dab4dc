import ExcelJS from "exceljs";
import JSZip from "jszip";
import { fileOfHost } from "../../../workbench/files/file-of-host";
import { loadIntoHost } from "../../../workbench/files/load-into-host";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write-xlsx";
import { closeAll, openFixture } from "../open-fixture";

/** What only Excel reads goes through the workbench, in files of other software. */

afterAll(closeAll);

async function made(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Ann";
  book.title = "Deals";
  const sheet = book.addWorksheet("Data", {
    properties: { defaultColWidth: 20 },
    views: [{ zoomScale: 85, rightToLeft: true }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printArea: "A1:B9",
      printTitlesRow: "1:2",
    },
    headerFooter: { oddHeader: '&L<&"Arial,Bold"deals>&R&P' },
  });
  sheet.getCell("A1").value = "漢";
  sheet.getCell("A1").alignment = { textRotation: "vertical" };
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const path = "xl/workbook.xml";
  const xml = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, xml.replace("<calcPr ", '<calcPr calcMode="manual" iterate="1" '));
  return zip.generateAsync({ type: "uint8array" });
}

async function throughHost(bytes: Uint8Array): Promise<Uint8Array> {
  const { host } = await openFixture();
  const { file, losses } = await readXlsx(bytes);
  expect([...losses, ...loadIntoHost(host, file)]).toEqual([]);
  const saved = fileOfHost(host);
  expect(saved.losses).toEqual([]);
  return writeXlsx(saved.file);
}

test("pages, views, default widths, the mode of calculation and the file's title are kept", async () => {
  const bytes = await throughHost(await made());
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  expect(book.title).toBe("Deals");
  expect(book.creator).toBe("Ann");
  const [sheet] = book.worksheets;
  expect(sheet?.properties.defaultColWidth).toBe(20);
  expect(sheet?.views).toMatchObject([{ zoomScale: 85, rightToLeft: true }]);
  expect(sheet?.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToPage: true,
    fitToHeight: 0,
    printArea: "A1:B9",
    printTitlesRow: "1:2",
  });
  expect(sheet?.headerFooter.oddHeader).toBe('&L<&"Arial,Bold"deals>&R&P');
  expect(sheet?.getCell("A1").alignment.textRotation).toBe("vertical");
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file("xl/workbook.xml")?.async("string")).toContain(
    '<calcPr calcMode="manual" iterate="1" ',
  );
});

test("what prints follows rows that are put in", async () => {
  const addIn = await openFixture();
  loadIntoHost(addIn.host, (await readXlsx(await made())).file);
  await addIn.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("5:6").insert("Down");
    await context.sync();
  });
  // The quotes and the rows without a dollar are ExcelJS's.
  expect(fileOfHost(addIn.host).file.names).toMatchObject([
    { name: "Print_Area", formula: "='Data'!$A1:$B11", sheet: "Data" },
    { name: "Print_Titles", formula: "='Data'!$1:$2", sheet: "Data" },
  ]);
});

test("lines that say nothing have the sheet's own size", async () => {
  const addIn = await openFixture();
  loadIntoHost(addIn.host, (await readXlsx(await made())).file);
  const width = await addIn.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Data").getRange("K9").load();
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  // 20 characters of 7 pixels at 96 dots an inch
  expect(width).toBe(105);
});

test("a palette of the file's own", async () => {
  const book = new ExcelJS.Workbook();
  const cell = book.addWorksheet("Data").getCell("A1");
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { indexed: 2 } as never };
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const path = "xl/styles.xml";
  const xml = (await zip.file(path)?.async("string")) ?? "";
  const palette = ["FF000000", "FFFFFFFF", "FF123456"].map((rgb) => `<rgbColor rgb="${rgb}"/>`);
  zip.file(
    path,
    xml.replace(
      "</styleSheet>",
      `<colors><indexedColors>${palette.join("")}</indexedColors></colors></styleSheet>`,
    ),
  );
  const { file } = await readXlsx(await zip.generateAsync({ type: "uint8array" }));
  expect(file.styles).toEqual([{ fillColor: "#123456" }]);
});
