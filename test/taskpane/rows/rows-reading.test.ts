import * as functions from "../../../src/functions/functions";
import { readAhead, readingOf } from "../../../src/taskpane/rows/rows-reading";
import { areSameRows } from "../../../src/taskpane/rows/same-rows";
import { ROWS } from "./rows-scenes";

beforeAll(() => Object.assign(globalThis, { window: { funnelbookFunctions: functions } }));

const copy = (cells: readonly (readonly unknown[])[]) => cells.map((row) => [...row]);

test("rows that are read again and have not changed are kept once", async () => {
  const first = await readAhead({ ...ROWS, values: copy(ROWS.values) });
  const again = await readAhead({ ...ROWS, address: "B4:H10", values: copy(ROWS.values) });
  expect(again.values).toBe(first.values);
  expect(again.address).toBe("B4:H10");
  expect(readingOf(again)).toMatchObject({ pipeline: readingOf(first).pipeline });
});

test("an edited cell is not mistaken for what stood there", async () => {
  await readAhead({ ...ROWS, values: copy(ROWS.values) });
  const values = copy(ROWS.values);
  values[1]![1] = "Bob";
  const edited = await readAhead({ ...ROWS, values });
  expect(edited.values[1]![1]).toBe("Bob");
});

test("rows that no function can read, and none, stay what they are", async () => {
  const fruit = { ...ROWS, values: [["Fruit"], ["Apple"]] };
  expect(await readAhead(fruit)).toBe(fruit);
  expect(await readAhead("unread")).toBe("unread");
  expect(await readAhead(undefined)).toBeUndefined();
});

test("rows that have not changed since they were read are known as the same", async () => {
  const read = (change: Partial<typeof ROWS> = {}) =>
    readAhead({ ...ROWS, values: copy(ROWS.values), ...change });
  const first = await read();
  expect(areSameRows(first, await read())).toBe(true);
  const options = [["@owner", "Region"]] as const;
  expect(areSameRows(first, await read({ choice: { ...ROWS.choice, options } }))).toBe(false);
  expect(areSameRows(first, await read({ address: "B4:H10" }))).toBe(false);
  expect(areSameRows(first, undefined)).toBe(false);
});
