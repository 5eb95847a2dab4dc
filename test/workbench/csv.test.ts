import { convertCsv, plainValue } from "../../workbench/csv/convert";
import { readCsv } from "../../workbench/csv/read-csv";
import { dateSerial, typedInput } from "../../workbench/host/cells/typed-input";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Buffer =>
  Buffer.from(text, encoding);

/** One column of fields under a header, converted. */
const column = (fields: string[], dates?: "mdy" | "dmy" | "ymd"): unknown[] =>
  convertCsv({ headers: ["X"], rows: fields.map((field) => [field]) }, dates).rows.map(
    ([value]) => value,
  );

describe("reading the file", () => {
  test.each<[string, Buffer]>([
    ["UTF-8", bytes("Naïve,Größe\n1,2\n")],
    ["UTF-8 with a mark", bytes("\ufeffNaïve,Größe\r\n1,2\r\n")],
    ["UTF-16 little endian", bytes("\ufeffNaïve,Größe\n1,2\n", "utf16le")],
    ["UTF-16 big endian", bytes("\ufeffNaïve,Größe\n1,2\n", "utf16le").swap16()],
    ["Windows-1252", bytes("Naïve,Größe\n1,2\n", "latin1")],
    ["semicolons", bytes("Naïve;Größe\n1;2\n")],
    ["tabs", bytes("Naïve\tGröße\n1\t2\n")],
    ["an Excel sep line", bytes("sep=|\nNaïve|Größe\n1|2\n")],
  ])("%s", (_, file) => {
    expect(readCsv(file)).toEqual({ headers: ["Naïve", "Größe"], rows: [["1", "2"]] });
  });

  test("more rows than one call takes arguments", () => {
    expect(readCsv(bytes(`A,B\n${"1,2\n".repeat(200_000)}`)).rows).toHaveLength(200_000);
  });

  test("line breaks, quotes and delimiters inside quotes belong to the field", () => {
    expect(readCsv(bytes('A,B\n"one\ntwo","say ""hi"", then"\n')).rows).toEqual([
      ["one\ntwo", 'say "hi", then'],
    ]);
  });

  test("short rows are filled, long ones widen the table, empty lines go", () => {
    expect(readCsv(bytes("A,B\n1\n\n1,2,3\n"))).toEqual({
      headers: ["A", "B", "Column1"],
      rows: [
        ["1", "", ""],
        ["1", "2", "3"],
      ],
    });
  });

  test("blank and repeated headers are named as Excel names them", () => {
    expect(readCsv(bytes("Name,,NAME,Name2,,\n1,2,3,4,5,6\n")).headers).toEqual([
      "Name",
      "Column1",
      "NAME3",
      "Name2",
      "Column2",
      "Column3",
    ]);
  });
});

describe("a field that is no date", () => {
  test.each<[string, unknown]>([
    ["", null],
    [" ", " "],
    ["42", 42],
    ["-3.5", -3.5],
    ["+7", 7],
    ["1,234.50", 1234.5],
    ["1,23", "1,23"],
    ["50%", 0.5],
    ["12.5 %", 0.125],
    ["$1,200", 1200],
    ["(300)", -300],
    ["1E3", 1000],
    [".5", 0.5],
    ["0", 0],
    ["0.5", 0.5],
    ["00123", "00123"],
    ["007.5", "007.5"],
    ["123456789012345", 123456789012345],
    ["1234567890123456", "1234567890123456"],
    ["TRUE", true],
    ["false", false],
    ["#N/A", { error: "#N/A" }],
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["#1 deal", "#1 deal"],
    ["=SUM(A1)", "=SUM(A1)"],
    ["@home", "@home"],
    ["-none-", "-none-"],
    ["+49 30 1234", "+49 30 1234"],
    ["1C1I7A6R", "1C1I7A6R"],
    ["1.2.3", "1.2.3"],
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
  ])("%p becomes %p", (field, expected) => {
    expect(plainValue(field)).toEqual(expected);
  });
});

/** Serials by hand: 2024-01-01 is 45292, so 2024-05-20 (day 141) is 45432. 2017-03-01 is 42795. */
describe("dates", () => {
  test.each<[string, number]>([
    ["2024-05-20", 45432],
    ["2024-5-2", 45414],
    ["2024/05/20", 45432],
    ["2024-05-20T12:00:00Z", 45432.5],
    ["2024-05-20T18:00:00.000+02:00", 45432.75],
    ["2024-05-20 06:00", 45432.25],
    ["2024-05-20 6:00 PM", 45432.75],
    ["20-May-2024", 45432],
    ["20 May 24", 45432],
    ["May 20, 2024", 45432],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
  ])("%s is certain: %p", (field, expected) => {
    expect(column([field])).toEqual([expected]);
  });

  test("a time keeps the clock as written, whatever the zone", () => {
    const [value] = column(["2010-12-30 14:32:00+01:00"]) as [number];
    // 40542 is 2010-12-30; 14:32 is 872 of 1,440 minutes.
    expect(value).toBeCloseTo(40542 + 872 / 1440, 9);
  });

  test.each<[string, string[], "mdy" | "dmy" | "ymd" | undefined, unknown[]]>([
    [
      "month first when a second number is above 12",
      ["3/1/2017", "3/13/2017"],
      undefined,
      [42795, 42807],
    ],
    [
      "day first when a first number is above 12",
      ["1/3/2017", "13/3/2017"],
      undefined,
      [42795, 42807],
    ],
    ["nothing decides: text", ["3/1/2017", "4/2/2017"], undefined, ["3/1/2017", "4/2/2017"]],
    ["values contradict: text", ["13/3/2017", "3/13/2017"], undefined, ["13/3/2017", "3/13/2017"]],
    ["dots mean day first", ["1.3.2017"], undefined, [42795]],
    ["--dates mdy", ["3/1/2017"], "mdy", [42795]],
    ["--dates dmy", ["3/1/2017"], "dmy", [42738]],
    ["--dates ymd with two digits", ["17/03/01"], "ymd", [42795]],
    ["impossible in the given order: text", ["13/3/2017"], "mdy", ["13/3/2017"]],
    ["two-digit years", ["3/1/17", "3/1/99"], "mdy", [42795, 36220]],
    ["with a time", ["3/1/2017 12:00"], "mdy", [42795.5]],
    ["no such day: text", ["2/30/2024"], "mdy", ["2/30/2024"]],
    ["blanks and words stand between", ["3/13/2017", "", "open"], undefined, [42807, null, "open"]],
  ])("%s", (_, fields, dates, expected) => {
    expect(column(fields, dates)).toEqual(expected);
  });

  test("each column decides for itself and says which format it needs", () => {
    const table = {
      headers: ["A", "B", "C"],
      rows: [
        ["3/13/2017", "13/3/2017 10:30", "1"],
        ["3/1/2017", "", "2"],
      ],
    };
    const { rows, dateFormats } = convertCsv(table);
    expect(rows[1]?.[0]).toBe(42795);
    expect(dateFormats).toEqual(["yyyy-mm-dd", "yyyy-mm-dd hh:mm", undefined]);
  });

  test("serials exist for days of 1900 to 9999 only", () => {
    expect(dateSerial(1899, 12, 31)).toBeUndefined();
    expect(dateSerial(9999, 12, 31)).toBe(2958465);
    expect(dateSerial(2023, 2, 29)).toBeUndefined();
  });

  test("typing into a cell reads dates in US order", () => {
    expect(typedInput("3/1/2017 6:00 AM")).toEqual({
      value: 42795.25,
      numberFormat: "m/d/yyyy h:mm",
    });
    expect(typedInput("13/3/2017")).toBeUndefined();
    expect(typedInput("18:00")?.value).toBe(0.75);
  });
});

test("columns whose dates could be day or month first are named", () => {
  const table = {
    headers: ["Lead", "Won", "Note"],
    rows: [
      ["13/1/2026", "3/4/2026", "x"],
      ["3/4/2026", "", "5"],
    ],
  };
  expect(convertCsv(table).ambiguousDates).toEqual([{ header: "Won", count: 1 }]);
  expect(convertCsv(table, "dmy").ambiguousDates).toEqual([]);
});
