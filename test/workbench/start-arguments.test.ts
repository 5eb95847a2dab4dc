import { readStartArguments } from "../../workbench/start-arguments";

const NOTHING = {
  dates: undefined,
  file: undefined,
  noBrowser: false,
  port: undefined,
  terminal: false,
};

test.each([
  [[], {}],
  [["my.xlsx"], { file: "my.xlsx" }],
  [["my.csv", "--dates", "dmy", "--no-browser"], { file: "my.csv", dates: "dmy", noBrowser: true }],
  [["--port", "0", "--terminal"], { port: "0", terminal: true }],
])("npm start -- %j", (argv, expected) => {
  expect(readStartArguments(argv)).toEqual({ ...NOTHING, ...expected });
});

test.each([
  [["a.xlsx", "b.csv"], "one file can be opened at a time, got a.xlsx b.csv"],
  [["--dates", "ddmm", "a.csv"], '--dates must be mdy, dmy, ymd, got "ddmm"'],
  [["--terminal", "a.csv"], /^--terminal prints the sample's funnel/],
  [["--prot", "1"], "Unknown option '--prot'; docs/workbench.md lists the options"],
  [["--port", "70000"], '--port must be a number from 0 to 65535, got "70000"'],
  [["--port", "http"], '--port must be a number from 0 to 65535, got "http"'],
])("npm start -- %j is refused with a sentence", (argv, sentence) => {
  expect(() => readStartArguments(argv)).toThrow(sentence);
});
