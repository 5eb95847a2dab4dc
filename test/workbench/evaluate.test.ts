import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { evaluateCommand } from "../../workbench/evaluate-command";
import { FIXTURE } from "./open-fixture";

const ROOT = path.resolve(__dirname, "../..");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "evaluate-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  fs.writeFileSync(place, text);
  return place;
}

interface Outcome {
  status: number | null;
  lines: Array<{ formula: string; value?: unknown; error?: { code: string; message: string } }>;
  stderr: string;
}

const outcome = (status: number | null, lines: string[], stderr: string): Outcome => ({
  status,
  lines: lines.filter(Boolean).map((line) => JSON.parse(line) as Outcome["lines"][number]),
  stderr,
});

/** The command in this process: a new one takes seconds to load the workbench. */
async function evaluate(...args: string[]): Promise<Outcome> {
  const lines: string[] = [];
  const said: string[] = [];
  const status = await evaluateCommand(args, {
    out: (line) => lines.push(line),
    err: (line) => said.push(`${line}\n`),
  });
  return outcome(status, lines, said.join(""));
}

/** The real command in a process of its own, as `npm run -s evaluate --` starts it. */
function evaluateAlone(...args: string[]): Outcome {
  const script = path.join(ROOT, "workbench/evaluate.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return outcome(run.status, run.stdout.split("\n"), run.stderr);
}

const DEALS = file(
  "deals.csv",
  "Deal,Owner,Lead,Won,Amount\nD1,Ann,2024-01-01,2024-01-11,100\nD2,Bob,2024-01-02,,200\n" +
    "D3,Ann,2024-01-03,,300\nD4,Ann,2024-01-04,2024-01-24,\n",
);
const NOTES = file("notes.xlsx", "Deal;Amount");
const LINK = path.join(folder, "link.xlsx");
fs.linkSync(DEALS, LINK);
const STAGES = file("stages.csv", "Stage;Order\nLead;1\nWon;2\n");

describe("with the built add-in", () => {
  test("one JSON line for each formula, in order, natives and functions mixed", () => {
    const formulas = [
      '=SALES.CONVERSION(Deals[#All],"Lead","Won")',
      '=ROUND(sales.conversion(deals[#all],"Lead","Won",,,"Owner","Ann")*100,1)',
      "=SUM(Deals[Amount])",
      '=COUNTIFS(Deals[Owner],"ann",Deals[Won],"")',
      "=FILTER(Deals[[Deal]:[Owner]],Deals[Amount]>150)",
      "=INDEX(Stages[Stage],2)",
      '=SALES.CONVERSION(Deals[#All],"Nowhere","Won")',
    ];
    const { status, lines, stderr } = evaluateAlone(
      "--table",
      `Deals=${DEALS}`,
      "--table",
      `Stages=${STAGES}`,
      ...formulas,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines.map(({ formula }) => formula)).toEqual(formulas);
    // Four deals entered Lead, two of them Won; of Ann's three deals two, 66.7 %.
    expect(lines.slice(0, 6).map(({ value }) => value)).toEqual([
      0.5,
      66.7,
      600,
      1,
      [
        ["D2", "Bob"],
        ["D3", "Ann"],
      ],
      "Won",
    ]);
    expect(lines[6]).toMatchObject({ error: { code: "#N/A" } });
    expect(lines[6]?.error?.message).toContain("Nowhere");
  });
});

describe("with the fixture add-in", () => {
  test("the shapes of values and errors", async () => {
    const list = file("formulas.txt", "=FIX.MIXED()\n\n  =1/0  \n=FOO(\n");
    const { status, lines } = await evaluate(
      "--add-in",
      FIXTURE,
      "--formulas",
      list,
      "=1+1",
      '="a"',
      "=1=1",
      "=A2",
      "2*3",
      "=SEQUENCE(1,1)",
      "=SEQUENCE(2)",
      '=FIX.FAIL("na")',
      "=NOSUCH(1)",
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        formula: "=FIX.MIXED()",
        value: [
          ["text", 1.5, true, ""],
          [
            { error: { code: "#N/A", message: "nothing here" } },
            0,
            "",
            { error: { code: "#DIV/0!", message: "division by zero" } },
          ],
        ],
      },
      { formula: "=1/0", error: { code: "#DIV/0!", message: "division by zero" } },
      { formula: "=FOO(", error: { code: "#NAME?", message: "the formula cannot be read" } },
      { formula: "=1+1", value: 2 },
      { formula: '="a"', value: "a" },
      { formula: "=1=1", value: true },
      { formula: "=A2", value: 0 },
      { formula: "2*3", value: 6 },
      { formula: "=SEQUENCE(1,1)", value: 1 },
      { formula: "=SEQUENCE(2)", value: [[1], [2]] },
      { formula: '=FIX.FAIL("na")', error: { code: "#N/A", message: "no deals in the range" } },
      {
        formula: "=NOSUCH(1)",
        error: { code: "#NAME?", message: "the formula holds a name that is not known" },
      },
    ]);
  });

  test("CSV cells are never formulas, --dates and --blanks are obeyed", async () => {
    const table = file("odd.csv", "When,Text\n3/1/2017,=1+1\n4/2/2017,\n");
    const { lines } = await evaluate(
      "--add-in",
      FIXTURE,
      "--table",
      `T=${table}`,
      "--dates",
      "dmy",
      "--blanks",
      "zero",
      "=FIX.ECHO(T[#Data])",
    );
    // 3 January and 4 February 2017.
    expect(JSON.parse(String(lines[0]?.value))[0]).toEqual([
      [42738, "=1+1"],
      [42770, 0],
    ]);
  });
});

describe("what it cannot run is one sentence and exit status 2", () => {
  test.each<[string, string[], string]>([
    ["no formula", [], "no formula given"],
    ["a missing table file", ["--table", "D=nowhere.csv", "=1"], "nowhere.csv cannot be read"],
    ["a missing formula file", ["--formulas", "nowhere.txt"], "nowhere.txt cannot be read"],
    ["a table without a file", ["--table", "Deals", "=1"], "--table needs NAME=FILE"],
    ["an unknown date order", ["--dates", "us", "=1"], "--dates must be mdy, dmy, ymd"],
    ["an unknown option", ["--tables", "=1"], "--tables"],
    [
      "a workbook that is none",
      ["--file", NOTES, "=1"],
      "notes.xlsx: the file is no Excel workbook",
    ],
    ["a missing workbook", ["--file", "nowhere.xlsx", "=1"], "nowhere.xlsx cannot be read"],
    ["a sheet without a workbook", ["--sheet", "A", "=1"], "--file FILE"],
    ["a sheet that is not there", ["--file", DEALS, "--sheet", "Other", "=1"], "it has deals"],
    ["results of another kind", ["--out", "r.csv", "=1"], "--out needs a name that ends in .xlsx"],
    ["results over the workbook", ["--file", "x.xlsx", "--out", "./x.xlsx", "=1"], "another file"],
    ["results over it by a link", ["--file", DEALS, "--out", LINK, "=1"], "another file"],
    ["a table name Excel refuses", ["--add-in", FIXTURE, "--table", `A1=${DEALS}`, "=1"], "A1"],
  ])("%s", async (_, args, sentence) => {
    const { status, stderr, lines } = await evaluate(...args);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  test("so is it from a shell", () => {
    const { status, stderr, lines } = evaluateAlone("--dates", "us", "=1");
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toBe('evaluate: --dates must be mdy, dmy, ymd, got "us"\n');
  });
});

describe("over a workbook", () => {
  test("tables, addresses of a sheet and of the one that shows; results on a sheet of their own", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Deals 2024");
    sheet.addTable({
      name: "Deals",
      ref: "A1",
      columns: ["Deal", "Lead", "Won", "Amount"].map((name) => ({ name })),
      rows: [
        ["D1", new Date(Date.UTC(2024, 0, 1)), new Date(Date.UTC(2024, 0, 11)), 100],
        ["D2", new Date(Date.UTC(2024, 0, 2)), null, 200],
      ],
    });
    book.addWorksheet("Results").getCell("B2").value = 7;
    const input = path.join(folder, "book.xlsx");
    await book.xlsx.writeFile(input);
    const output = path.join(folder, "result.xlsx");
    const formulas = [
      '=SALES.CONVERSION(Deals[#All],"Lead","Won")',
      "=SORT(Deals[Amount],1,-1)",
      "=B2*2",
      "=SUM('Deals 2024'!D:D)",
      "=1+",
    ];
    const { status, lines, stderr } = await evaluate(
      ...["--file", input, "--sheet", "results", "--out", output, ...formulas],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines.map(({ value }) => value)).toEqual([0.5, [[200], [100]], 14, 300, undefined]);
    expect(lines.map(({ formula }) => formula)).toEqual(formulas);

    const written = new ExcelJS.Workbook();
    await written.xlsx.readFile(output);
    expect(written.worksheets.map(({ name }) => name)).toEqual([
      ...["Deals 2024", "Results", "Results (2)"],
    ]);
    expect(written.getWorksheet("Results")?.getCell("B2").value).toBe(7);
    const results = written.getWorksheet("Results (2)") as ExcelJS.Worksheet;
    const shown = (address: string): unknown => results.getCell(address).result;
    expect(results.getCell("A1").value).toBe(formulas[0]);
    expect([shown("B1"), shown("B3"), shown("B6"), shown("B8")]).toEqual([0.5, 200, 14, 300]);
    expect(results.getCell("B4").value).toBe(100);
    expect(results.getCell("B6").formula).toBe("Results!B2*2");
    expect(results.getCell("B10").value).toBe("the formula cannot be read");
  });

  test("a CSV file becomes a table with the file's name", async () => {
    const { status, lines } = await evaluate("--file", DEALS, "=SUM(deals[Amount])", "=SUM(E1:E3)");
    expect(status).toBe(0);
    expect(lines.map(({ value }) => value)).toEqual([600, 300]);
  });
});
