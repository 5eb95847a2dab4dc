import { loadFile } from "../../../src/taskpane/rows/load-file";
import type { RowsState } from "../../../src/taskpane/rows/rows-state";
import { createStore } from "../../../src/taskpane/store";
import { FORM } from "../gallery/scenes";

const LINE = `D-1,Lead,2026-01-15,${"x".repeat(80)}\n`;
const csv = (rows: number) => new File([`Deal,Stage,Created,Notes\n${LINE.repeat(rows)}`], "a.csv");
const large = () => csv(15_000);

afterEach(() => jest.restoreAllMocks());

/** A pane that reads a file, and what its place of the rows was after each event. */
function paneOf(heard: (rows: RowsState, leave: () => void) => void = () => undefined) {
  const store = createStore(FORM);
  const states: RowsState[] = [];
  const leave = () => store.dispatch({ type: "rows", event: { kind: "file-left" } });
  store.subscribe(() => {
    const { rows } = store.state();
    states.push(rows);
    heard(rows, leave);
  });
  const load = (file: File) => loadFile(store, file, (number) => `Column ${number}`);
  return { load, states, rows: () => store.state().rows };
}

test("of a large file is told how far it is, until it is shown", async () => {
  const { load, states, rows } = paneOf();
  await load(large());
  const shares = states.flatMap(({ reading }) => reading?.share ?? []);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeGreaterThan(0.8);
  expect(new Set(shares).size).toBeGreaterThan(10);
  expect(rows()).toMatchObject({
    reading: undefined,
    view: { kind: "importing", file: { name: "a", table: { headers: { length: 4 } } } },
  });
});

test("a small one is there before a bar would be read", async () => {
  const { load, states, rows } = paneOf();
  await load(csv(10));
  expect(states.map(({ reading }) => reading?.share)).toEqual([undefined, undefined]);
  expect(rows().view.kind).toBe("importing");
});

test.each([
  ["while it is taken apart", 0.2],
  ["while its columns are looked through", 0.7],
])("cancelled %s, the pane is as it was and nothing more is read", async (_, most) => {
  const before = paneOf().rows();
  const pauses = jest.spyOn(globalThis, "setTimeout");
  let until: number | undefined;
  const { load, rows } = paneOf(({ reading }, leave) => {
    if (until !== undefined || (reading?.share ?? 0) < most) return;
    until = pauses.mock.calls.length;
    leave();
  });
  await load(large());
  expect(rows()).toEqual(before);
  expect(pauses.mock.calls.length - until!).toBeLessThanOrEqual(1);
});

test("of two files the one chosen last is shown", async () => {
  const { load, rows } = paneOf();
  await Promise.all([load(large()), load(csv(10))]);
  expect(rows()).toMatchObject({ view: { file: { table: { rows: { length: 10 } } } } });
});

test("a file that cannot be read is refused in words", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const { load, rows } = paneOf();
  const file = csv(10);
  jest.spyOn(file, "arrayBuffer").mockRejectedValue(new Error("locked"));
  await load(file);
  expect(rows()).toMatchObject({ reading: undefined, refused: "not-read" });
});
