import { Worksheet } from "@univerjs/core";
import { drawFrame, lookOnce } from "../../../workbench/page/seen-cells";

const looked: string[] = [];
/** A sheet that numbers what is worked out for it. */
const sheetWith = (mark: string): Worksheet => {
  const getCell = (row: number, column: number) => ({
    v: `${mark}${looked.push(`${row},${column}`)}`,
  });
  return Object.assign(Object.create(Worksheet.prototype), { _viewModel: { getCell } });
};
const sheet = sheetWith("a");
const other = sheetWith("b");
const getCell = (row: number, column: number) => sheet.getCell(row, column);

beforeAll(lookOnce);
beforeEach(() => void looked.splice(0));

test("within a frame a cell is worked out once", () => {
  drawFrame(() => {
    const cells = [getCell(0, 1), getCell(0, 1), getCell(1, 0), getCell(0, 16_383), getCell(1, 0)];
    expect(cells).toEqual([{ v: "a1" }, { v: "a1" }, { v: "a2" }, { v: "a3" }, { v: "a2" }]);
    expect(other.getCell(0, 1)).toEqual({ v: "b4" });
  });
  expect(looked).toEqual(["0,1", "1,0", "0,16383", "0,1"]);
});

test("the next frame works it out anew, and so does who asks between two frames", () => {
  for (let count = 0; count < 2; count++) drawFrame(() => void getCell(2, 2));
  getCell(2, 2);
  getCell(2, 2);
  expect(looked).toEqual(["2,2", "2,2", "2,2", "2,2"]);
});

test("a frame that fails leaves nothing behind", () => {
  const fail = (): never => {
    getCell(3, 3);
    throw new Error("no canvas");
  };
  expect(() => drawFrame(fail)).toThrow("no canvas");
  getCell(3, 3);
  expect(looked).toEqual(["3,3", "3,3"]);
});
