import { Coder } from "../../../src/pipeline/columns/coded-column";
import { NumberReader } from "../../../src/pipeline/columns/number-columns";
import { allAtOnce, readTogether } from "../../../src/pipeline/steps";
import { frozen } from "../build";

const ERROR = { code: "#N/A" };
const ROWS = frozen([
  ["Deal", "Date", "Amount"],
  ["A", 46000, -3],
  ["B", "", 0],
  ["A", "1.2.2026", 4e6],
  ["B ", null, ERROR],
  [1, 0, "7"],
  ["A", -1],
]);

const DATES = { column: 1, least: 1, end: 50_000 };
const AMOUNTS = { column: 2, least: -1e6, end: 1e6 };

test("numbers within their bounds are taken, and all but plain blanks is looked at again", () => {
  const numbers = new NumberReader(ROWS, 1, [DATES, AMOUNTS]);
  numbers.read(1, ROWS.length);
  const columns = numbers.columns();
  expect(columns.map(({ values }) => [...values])).toEqual([
    [46000, NaN, NaN, NaN, NaN, NaN],
    [-3, NaN, NaN, NaN, NaN, NaN],
  ]);
  expect(columns.map(({ others }) => others)).toEqual([
    [3, 6],
    [3, 4, 5, 6],
  ]);
});

test("readers read every row once, side by side", () => {
  const read: string[] = [];
  const reader = (name: string) => ({
    read: (start: number, end: number) => void read.push(`${name} ${start}–${end}`),
  });
  allAtOnce(readTogether(1, 1200, [reader("a"), reader("b")]));
  expect(read).toEqual([
    "a 1–513",
    "b 1–513",
    "a 513–1025",
    "b 513–1025",
    "a 1025–1200",
    "b 1025–1200",
  ]);
});

test("a column is coded by its different cells, in the order in which they appear", () => {
  const coder = new Coder(ROWS, 1, 0);
  coder.read(1, ROWS.length);
  const { codes, cells } = coder.coded();
  expect(cells).toEqual(["A", "B", "B ", 1]);
  expect([...codes]).toEqual([0, 1, 0, 2, 3, 0]);
});

test("texts of equal length and ends keep codes of their own", () => {
  const texts = ["Onab", "Oxab", "", "Onab", "Oxab", ""];
  const rows = texts.map((text) => [text]);
  const coder = new Coder(rows, 0, 0);
  coder.read(0, rows.length);
  const { codes, cells } = coder.coded();
  expect(cells).toEqual(["Onab", "Oxab", ""]);
  expect([...codes]).toEqual([0, 1, 2, 0, 1, 2]);
});
