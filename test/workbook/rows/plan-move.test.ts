import { pipelineOf } from "../../../src/functions/ask";
import { LOST } from "../../../src/pipeline/deals/outcome";
import { planLoss, planMove, reasonColumn, withReason } from "../../../src/workbook/rows/plan-move";
import { DATES, STAGES, TODAY, dates } from "./dated-deals";

const move = (rows: unknown[][], deal: number, stages?: string[][], options: string[] = []) =>
  planMove(pipelineOf(rows, stages, options), deal, TODAY);

test.each([
  ["the next stage, dated today", 0, "Offer", [cell(1, "Offer"), day(3)]],
  ["a deal without a stage goes into the first", 1, "Lead", [cell(1, "Lead"), day(2)]],
  ["a date that stands there stays", 2, "Offer", [cell(1, "Offer")]],
  ["Won follows the last open stage", 3, "Won", [cell(1, "Won"), day(4)]],
])("planMove: %s", (_, deal, stage, cells) => {
  expect(planMove(dates, deal, TODAY)).toMatchObject({ stage, row: deal + 1, cells });
});

test.each([4, 5])("planMove: nothing follows Won without steps after the sale, or Lost", (deal) => {
  expect(planMove(dates, deal, TODAY)).toBeUndefined();
});

test("planMove: without a Stage column the date alone moves a deal", () => {
  const rows = DATES.map(([deal, , ...others]) => [deal, ...others]);
  expect(move(rows, 0, STAGES)).toMatchObject({ stage: "Offer", row: 1, cells: [day(2)] });
  // The date is there already: nothing could say that the deal came back to it.
  const [header, ...others] = rows;
  expect(move([header!, ["x", "", 46001, "", "", "", ""], ...others], 0, STAGES)?.stage).toBe(
    "Won",
  );
});

test("planMove: a snapshot has its stage alone", () => {
  const rows = [
    ["Deal", "Stage"],
    ["a", "Lead"],
    ["b", "Offer"],
  ];
  expect(move(rows, 0, STAGES)).toMatchObject({
    stage: "Offer",
    row: 1,
    cells: [cell(1, "Offer")],
  });
  expect(move(rows, 0)).toBeUndefined();
});

test("planMove: stages that the sheet numbers are numbers", () => {
  const stages = [["1"], ["2"], ["2-3"], ["Won"], ["Lost"]];
  const rows = (one: unknown, two: unknown) => [
    ["Deal", "Stage"],
    ["a", one],
    ["b", two],
    ["c", ""],
  ];
  const written = (rows: unknown[][], deal: number) => move(rows, deal, stages)?.cells[0]?.value;
  expect([0, 1, 2].map((deal) => written(rows(1, 2), deal))).toEqual([2, "2-3", 1]);
  expect([0, 1, 2].map((deal) => written(rows("1", "2"), deal))).toEqual(["2", "2-3", "1"]);
});

test("planMove: Won takes the word that most won rows have in the Status column, and a Close date", () => {
  const rows = [
    ["Deal", "Stage", "Status", "Close date"],
    ["a", "Lead", "Open", ""],
    ["b", "Offer", "Open", ""],
    ["c", "Won", "Win", 46010],
    ["d", "Won", "Closed Won", 46011],
    ["e", "Won", "Closed Won", 46012],
    ["f", "Offer", "Open", 46013],
  ];
  const options = ["@closed", "Close date"];
  expect(move(rows, 0, STAGES, options)?.cells).toEqual([cell(1, "Offer")]);
  const won = [cell(1, "Won"), cell(2, "Closed Won")];
  expect(move(rows, 1, STAGES, options)?.cells).toEqual([...won, day(3)]);
  expect(move(rows, 5, STAGES, options)?.cells).toEqual(won);
});

test("planMove: won is left to whoever knows the word of the Status column", () => {
  const rows = [
    ["Deal", "Stage", "Status"],
    ["a", "Lead", "Open"],
    ["b", "Offer", "Open"],
  ];
  expect(move(rows, 0, STAGES)?.stage).toBe("Offer");
  expect(move(rows, 1, STAGES)).toBeUndefined();
});

describe("planMove: a log of changes gets a row", () => {
  const HEADERS = ["ID", "Deal name", "From stage", "Stage", "Status", "Changed"];
  const LOG = [
    HEADERS,
    [7, "Acme", "", "Lead", "Open", 46000],
    [8, "Beta", "", "Lead", "", 46001],
    [7, "", "Lead", "Offer", "", 46002],
    [9, "Gone", "Offer", "Won", "Win", 46003],
    [10, "Noon", "", "Lead", "", TODAY + 0.5],
    [11, "Later", "", "Lead", "", TODAY + 1],
  ];
  const options = ["@layout", "history"];
  const log = (rows: unknown[][] = LOG) => pipelineOf(rows, STAGES, options);

  test("with what the log calls the deal, the stages, and today", () => {
    expect(planMove(log(), 1, TODAY)).toEqual({
      stage: "Offer",
      row: 2,
      isNewRow: true,
      kept: [],
      cells: [
        { column: 0, value: 8, isDate: false },
        cell(1, "Beta"),
        cell(3, "Offer"),
        day(5),
        cell(2, "Lead"),
      ],
    });
  });

  test("into Won also with the word of its Status column", () => {
    const move = planMove(log(), 0, TODAY);
    expect(move).toMatchObject({ stage: "Won", row: 3, isNewRow: true });
    expect(move?.cells).toContainEqual(cell(4, "Win"));
    expect(move?.cells).toContainEqual(cell(1, "Acme"));
    const untold = LOG.filter((row) => row[0] !== 9);
    expect(planMove(log(untold), 0, TODAY)).toBeUndefined();
  });

  test("that is the deal's last change: not before one of this morning, none before one to come", () => {
    const noon = planMove(log(), 3, TODAY);
    expect(noon?.cells).toContainEqual({ ...day(5), value: TODAY + 0.5 });
    expect(planMove(log(), 4, TODAY)).toBeUndefined();
  });

  test("by which the deal stands where it was moved to", () => {
    for (const deal of [0, 1, 3]) {
      const move = planMove(log(), deal, TODAY)!;
      const row = HEADERS.map((_, at) => move.cells.find(({ column }) => column === at)?.value);
      const { records, stages } = log([...LOG, row]);
      expect(stages.at(records.present()[deal]!).name).toBe(move.stage);
      expect(records.length).toBe(log().length);
    }
  });
});

describe("planLoss", () => {
  const HEADS = ["Deal", "Stage", "Lead", "Offer", "Won", "Lost", "Status", "Lost reason"];
  const ROWS = [
    HEADS,
    ["a", "Lead", 46000, "", "", "", "Open", ""],
    ["b", "Offer", 46000, 46001, "", "", "Open", "Price"],
    ["c", "Lost", 46000, "", "", 46002, "Closed Lost", "No need"],
    ["d", "Offer", 46000, 46001, "", 46003, "Open", ""],
  ];
  const read = (rows: unknown[][], options: string[] = []) => pipelineOf(rows, STAGES, options);
  const lose = (deal: number, rows = ROWS, reason = "Too dear", options: string[] = []) => {
    const pipeline = read(rows, options);
    const loss = planLoss(pipeline, deal, TODAY);
    return loss && withReason(loss, reasonColumn(pipeline, deal), reason);
  };
  /** Without some of the columns. */
  const without = (...headers: string[]) =>
    ROWS.map((row) => row.filter((_, at) => !headers.includes(HEADS[at]!)));

  test("writes the stage, the word of the other lost rows, the reason and the day", () => {
    expect(lose(0)).toEqual({
      stage: "Lost",
      row: 1,
      isNewRow: false,
      kept: [],
      cells: [cell(1, "Lost"), cell(6, "Closed Lost"), cell(7, "Too dear"), day(5)],
    });
    expect(lose(0, ROWS, "")?.cells).not.toContainEqual(cell(7, ""));
  });

  test("keeps a reason and a date that stand there, and says which", () => {
    expect(lose(1)).toMatchObject({
      kept: [7],
      cells: [cell(1, "Lost"), cell(6, "Closed Lost"), day(5)],
    });
    expect(lose(3)).toMatchObject({ kept: [5] });
    expect([0, 1].map((deal) => reasonColumn(read(ROWS), deal))).toEqual([7, undefined]);
  });

  test("is for open deals, and where the word of the Status column is known", () => {
    expect(lose(2)).toBeUndefined();
    expect(
      lose(
        0,
        ROWS.filter(([deal]) => deal !== "c"),
      ),
    ).toBeUndefined();
  });

  test("wants a cell that says so: a Close date with a reason would not stand without a Stage", () => {
    const rows = without("Stage", "Won", "Lost", "Status").map((row, at) => [
      ...row,
      at === 0 ? "Close date" : "",
    ]);
    expect(lose(0, rows, "Too dear", ["@closed", "Close date"])).toBeUndefined();
    expect(lose(0, without("Stage", "Status"))?.cells).toEqual([
      cell(5, "Too dear"),
      { ...day(4) },
    ]);
  });

  test("in a log of changes adds a row with the reason, whatever an earlier one said", () => {
    const log = [
      ["Deal", "Stage", "Changed", "Lost reason"],
      ["a", "Lost", 46000, "Budget"],
      ["a", "Lead", 46001, ""],
      ["b", "Lead", 46002, ""],
    ];
    const options = ["@layout", "history"];
    const loss = lose(0, log, "Too dear", options)!;
    expect(loss).toMatchObject({ isNewRow: true, stage: "Lost" });
    expect(loss.cells).toEqual([cell(0, "a"), cell(1, "Lost"), cell(3, "Too dear"), day(2)]);
  });

  test.each([
    [
      "the stages, under English headers",
      ["Deal", "Stage"],
      ["Переговоры", "Предложение"],
      "Проиграна",
    ],
    [
      "the headers, where the stages are a team's own",
      ["Ügylet", "Szakasz"],
      ["Demo", "Pilot"],
      "Elvesztett",
    ],
    ["the states of the Status column", ["Deal", "Stage", "Status"], ["Demo", "Pilot"], "Hävitty"],
    [
      "Cyrillic letters, where all are Russian",
      ["Deal", "Stage"],
      ["Переговори", "Пропозиція"],
      "Lost",
    ],
    ["Chinese signs, as the headers write them", ["交易", "階段"], ["洽談", "試用"], "失單"],
    ["no language that is known", ["Deal", "Stage"], ["Démarrage", "Négociation"], "Lost"],
  ])("where no row is lost yet, writes the word by %s", (_, header, [first, second], lost) => {
    const states = header.length === 3 ? ["Avoin", "Hävitty"] : [];
    const rows = [header, ["a", first, ...states.slice(0, 1)], ["b", second, ...states.slice(1)]];
    const names = [[first!], [second!]];
    const loss = planLoss(pipelineOf(rows, names, []), 0, TODAY);
    expect(loss).toMatchObject({
      stage: lost,
      cells: [cell(1, lost), {}].slice(0, header.length - 1),
    });
    const after = rows.map((row) => [...row]);
    for (const { column, value } of loss!.cells) after[1]![column] = String(value);
    expect([...pipelineOf(after, names, []).records.outcome][0]).toBe(LOST);
  });

  test("where no stage is listed for them, takes the word of the other lost rows", () => {
    const rows = [
      ["Deal", "Stage"],
      ["a", "Demo"],
      ["b", "Closed Lost"],
    ];
    const lossOf = (stages: string[][]) => planLoss(pipelineOf(rows, stages, []), 0, TODAY)?.stage;
    expect(lossOf([["Demo"], ["Pilot"]])).toBe("Closed Lost");
    expect(lossOf([["Demo"], ["Pilot"], ["Lost"]])).toBe("Lost");
  });

  test("counts a word as one, whatever blanks stand around it", () => {
    const states = ["Open", "Closed Lost", "Closed Lost", "Lost", "Lost ", " Lost"];
    const rows = [
      ["Deal", "Stage", "Status"],
      ...states.map((state, at) => [`d${at}`, "Demo", state]),
    ];
    const loss = planLoss(pipelineOf(rows, [["Demo"], ["Pilot"]], []), 0, TODAY)!;
    expect(loss.cells).toEqual([cell(1, "Lost"), cell(2, "Lost")]);
  });

  test("leaves the deal lost, and no other", () => {
    const kinds = [
      ROWS,
      without("Status"),
      without("Stage"),
      without("Lost"),
      without("Lost", "Stage"),
      without("Lost reason"),
    ];
    for (const rows of kinds) {
      const loss = lose(0, rows)!;
      const after = rows.map((row) => [...row]);
      for (const { column, value } of loss.cells) after[loss.row]![column] = value;
      const [before, now] = [read(rows), read(after)].map(({ records }) => [...records.outcome]);
      expect(now).toEqual(before!.map((outcome, deal) => (deal === 0 ? LOST : outcome)));
    }
  });
});

function cell(column: number, value: string) {
  return { column, value, isDate: false };
}

function day(column: number) {
  return { column, value: TODAY, isDate: true };
}
