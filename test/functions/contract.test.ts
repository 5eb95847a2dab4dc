import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { evaluateFormulas, type Evaluated } from "../../workbench/evaluate-formulas";
import { builtScript } from "../../workbench/built-files";
import { DIST } from "../../workbench/ensure-built";
import { openAddIn, type OpenAddIn, type OpenAddInOptions } from "../../workbench/node/open-add-in";
import { makeTable } from "../workbench/open-fixture";

/**
 * The built functions in Microsoft's own custom-functions runtime, called as Excel calls them: what
 * arrives for each kind of cell and argument, and what goes back.
 */

/** Four deals by hand: one won, two lost (one at Lead, one at Offer), one open. Serial 46204 is 2026-07-01. */
const DEALS = [
  ["Deal", "Owner", "Amount", "Lead", "Offer", "Won", "Lost"],
  ["D-1", "Ann", 100, 46204, 46206, 46214, ""],
  ["D-2", "Bob", 300, 46205, "", "", 46210],
  ["D-3", "Ann", 200, 46206, 46208, "", 46216],
  ["D-4", "Bob", "", 46207, "", "", ""],
];

async function ask(formula: string, options?: OpenAddInOptions, folder = DIST): Promise<Evaluated> {
  const addIn = await open(options, folder);
  return (await evaluateFormulas(addIn, [formula]))[0]!;
}

const opened = new Map<string, Promise<OpenAddIn>>();

/** One workbook for each way of opening it; the formulas of the tests lie on sheets of their own. */
function open(options: OpenAddInOptions = {}, folder = DIST): Promise<OpenAddIn> {
  const key = JSON.stringify([options, folder]);
  let addIn = opened.get(key);
  if (addIn === undefined) {
    addIn = openWithDeals(options, folder);
    opened.set(key, addIn);
  }
  return addIn;
}

async function openWithDeals(options: OpenAddInOptions, folder: string): Promise<OpenAddIn> {
  const addIn = await openAddIn(folder, options);
  await makeTable(addIn, "Deals", "A1", DEALS);
  return addIn;
}

afterAll(async () => {
  for (const addIn of opened.values()) (await addIn).close();
});

describe("values", () => {
  test.each([
    // 1 won of 4 leads; 1 won of 3 closed; 46204 → 46214 = 10 days; 2 of 4 reached Offer
    ['=SALES.CONVERSION(Deals[#All],"Lead","Won")', 0.25],
    ["=SALES.WINRATE(Deals[#All])", 1 / 3],
    ["=SALES.CYCLETIME(Deals[#All])", 10],
    ['=SALES.DEALCOUNT(Deals[#All],"Offer")', 2],
    ['=SALES.WINRATE(Deals[#All],"value")', 100 / 600],
    ['=SALES.CYCLETIME(Deals[#All],"Lead","Offer","mean","hours")', 48],
    ['=ROUND(SALES.CONVERSION(Deals[#All],"Lead","Offer")*100,0)&" %"', "50 %"],
    ['=SALES.METRIC(Deals[#All],"won / total")', 0.25],
    // Finished stays in Lead: 2, 5 and 2 days
    ["=SALES.METRIC(Deals[#All],\"sum(timeIn('Lead'))\")", 9],
  ])("%s is %p", async (formula, value) => {
    expect(await ask(formula)).toEqual({ formula, value });
  });

  test("FUNNEL spills a header row and a row a stage, with errors in single cells", async () => {
    const { value } = await ask("=SALES.FUNNEL(Deals[#All])");
    expect(value).toEqual([
      [
        ...["Stage", "Reached", "Moved on", "Lost here", "Open here", "Skipped"],
        ...["Step conversion", "Cumulative", "Median days", "Amount"],
      ],
      // stays in Lead: 2, 5 and 2 days; in Offer: 8 and 8
      ["Lead", 4, 2, 1, 1, 0, 0.5, 1, 2, 600],
      ["Offer", 2, 1, 1, 0, 0, 0.5, 0.5, 8, 300],
      [
        ...["Won", 1, 1, 0, 0, 0, "", 0.25],
        { error: { code: "#N/A", message: 'no finished stay in "Won"' } },
        100,
      ],
    ]);
  });

  test('"@headers",FALSE drops the header row of a spill', async () => {
    const { value } = await ask('=SALES.FUNNEL(Deals[#All],,"@headers",FALSE)');
    expect(value).toHaveLength(3);
  });
});

describe("errors carry a sentence", () => {
  test.each([
    [
      '=SALES.CONVERSION(Deals[#All],"Ofer")',
      "#N/A",
      'from: stage "Ofer" not found; did you mean "Offer"? Stages: Lead, Offer, Won, Lost',
    ],
    [
      '=SALES.WINRATE(Deals[#All],"often")',
      "#VALUE!",
      'basis must be closed, created or value, got "often"',
    ],
    [
      '=SALES.WINRATE(Deals[#All],"Owner","Ann")',
      "#VALUE!",
      'basis got "Owner", which belongs to options at the end: =SALES.WINRATE(deals,,,"Owner","Ann")',
    ],
    [
      '=SALES.METRIC(Deals[#All],"won.constructor")',
      "#VALUE!",
      'expression must not hold a property behind a point or in square brackets, got "won.constructor"',
    ],
    [
      '=SALES.CONVERSION(Deals[#All],"Offer","Won",,,"Owner","Bob")',
      "#N/A",
      'no deal reached "Offer"',
    ],
  ])("%s is %s", async (formula, code, message) => {
    expect(await ask(formula)).toEqual({ formula, error: { code, message } });
  });
});

describe("arguments", () => {
  test.each([
    ["left out in the middle", '=SALES.CYCLETIME(Deals[#All],,,"max")', 10],
    ["a reference to a blank cell, as left out", "=SALES.CYCLETIME(Deals[#All],Z98,Z99)", 10],
    ["a stages range", '=SALES.CONVERSION(Deals[#All],"Lead",,,{"Lead";"Offer"})', 0.5],
    ["one pair of options", '=SALES.WINRATE(Deals[#All],,,"Owner","Ann")', 0.5],
    [
      "two pairs of options",
      '=SALES.DEALCOUNT(Deals[#All],"Lead",,,"Owner","Ann","Amount",">=150")',
      1,
    ],
    ["an array as options", '=SALES.WINRATE(Deals[#All],,,{"Owner","Ann"})', 0.5],
    ["a setting", '=SALES.DEALCOUNT(Deals[#All],"Lead",,,"@asOf",DATE(2026,7,2))', 2],
  ])("%s: %s is %p", async (_, formula, value) => {
    expect(await ask(formula)).toEqual({ formula, value });
  });

  test("an error cell among the deals leaves its row out and the rest counts", async () => {
    const addIn = await openAddIn(DIST);
    await makeTable(addIn, "Deals", "A1", [...DEALS, ["D-5", "Ann", 5, 46204, "=NA()", "", ""]]);
    const [rate, leftOut] = await evaluateFormulas(addIn, [
      '=SALES.CONVERSION(Deals[#All],"Lead","Offer")',
      '=SALES.DEALCOUNT(Deals[#All],"Lead","leftout")',
    ]);
    addIn.close();
    expect([rate!.value, leftOut!.value]).toEqual([0.5, 1]);
  });

  test("an error as an argument is named", async () => {
    const formula = "=SALES.CONVERSION(Deals[#All],NA())";
    const message = "from must not be an error, got #N/A: mend the name or the cell it points to";
    expect(await ask(formula)).toEqual({ formula, error: { code: "#VALUE!", message } });
  });
});

describe.each(["null", "zero", "empty"] as const)("blank cells handed over as %s", (blanks) => {
  test.each([
    ['=SALES.CONVERSION(Deals[#All],"Lead","Won")', 0.25],
    ['=SALES.DEALCOUNT(Deals[#All],"Lead","open")', 1],
    ['=SALES.WINRATE(Deals[#All],"value")', 100 / 600],
    ['=SALES.DEALCOUNT(Deals[#All],"Lead",,,"Amount","")', 1],
  ])("%s is %p", async (formula, value) => {
    expect(await ask(formula, { blanks })).toEqual({ formula, value });
  });
});

/**
 * Excel keeps the description of the functions for up to a day. While it has one with fewer
 * arguments, the runtime's invocation object lands in the place of the first new one.
 */
describe("under an older description of the functions", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "older-"));
    cpSync(DIST, folder, { recursive: true });
    const file = join(folder, "functions.json");
    const metadata = JSON.parse(readFileSync(file, "utf8")) as {
      functions: { parameters: { name: string }[] }[];
    };
    for (const each of metadata.functions) {
      each.parameters = each.parameters.filter(
        ({ name }) => name !== "stages" && name !== "options",
      );
    }
    writeFileSync(file, JSON.stringify(metadata));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['=SALES.CONVERSION(Deals[#All],"Lead","Won")', 0.25],
    ["=SALES.WINRATE(Deals[#All])", 1 / 3],
    ["=SALES.CYCLETIME(Deals[#All])", 10],
    ['=SALES.DEALCOUNT(Deals[#All],"Offer")', 2],
  ])("%s still is %p", async (formula, value) => {
    expect(await ask(formula, {}, folder)).toEqual({ formula, value });
  });
});

const fileOf = (name: string): string => basename(builtScript(DIST, name));

/** METRIC's parser and CHECK are files of their own, which may be missing: no network, an update half done. */
test("a function whose part does not load says so, and the next call loads it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "no-parts-"));
  cpSync(DIST, folder, { recursive: true });
  const parts = ["expressions.js", "check.js"].map(fileOf);
  for (const part of parts) rmSync(join(folder, part));
  const addIn = await openWithDeals({}, folder);
  try {
    const formulas = ['=SALES.METRIC(Deals[#All],"won / total")', "=SALES.CHECK(Deals[#All])"];
    const errorOf = (name: string) => ({
      code: "#VALUE!",
      message: `${name} could not load all that it needs: check the connection, then calculate again`,
    });
    const missing = await evaluateFormulas(addIn, formulas);
    expect(missing.map(({ error }) => error)).toEqual([errorOf("METRIC"), errorOf("CHECK")]);
    for (const part of parts) cpSync(join(DIST, part), join(folder, part));
    const again = [
      '=SALES.METRIC(Deals[#All],"won / total + 0")',
      '=INDEX(SALES.CHECK(Deals[#All],,"@headers",FALSE),1,4)',
    ];
    const answers = await evaluateFormulas(addIn, again);
    expect(answers).toEqual([
      { formula: again[0], value: 0.25 },
      { formula: again[1], value: "No amount" },
    ]);
  } finally {
    addIn.close();
    rmSync(folder, { recursive: true });
  }
});

/** So are the words: figures do not wait for them longer than they must. */
test("figures come when the words do not load, and sentences on the next call", async () => {
  const folder = mkdtempSync(join(tmpdir(), "no-words-"));
  cpSync(DIST, folder, { recursive: true });
  const words = fileOf("functions-en.js");
  rmSync(join(folder, words));
  const addIn = await openWithDeals({}, folder);
  try {
    const rate = "=SALES.WINRATE(Deals[#All])";
    const unknown = '=SALES.DEALCOUNT(Deals[#All],"Ofer")';
    const [figure, error] = await evaluateFormulas(addIn, [rate, unknown]);
    expect(figure).toEqual({ formula: rate, value: 1 / 3 });
    expect(error!.error!.message).toMatch(/could not load its words/);
    cpSync(join(DIST, words), join(folder, words));
    const again = '=SALES.DEALCOUNT(Deals[#All],"Ofer ")';
    const [sentence] = await evaluateFormulas(addIn, [again]);
    expect(sentence!.error!.message).toMatch(/did you mean "Offer"/);
  } finally {
    addIn.close();
    rmSync(folder, { recursive: true });
  }
});

test("Excel's display language decides what the functions say", async () => {
  const { error } = await ask('=SALES.DEALCOUNT(Deals[#All],"Ofer")', { locale: "ru-RU" });
  expect(error!.message).toMatch(/[а-я]/);
});
