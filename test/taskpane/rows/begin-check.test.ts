import type { CheckedRows } from "../../../src/taskpane/rows/check-rows";
import { beginCheck, cancelCheck, checkAgain } from "../../../src/taskpane/rows/begin-check";
import { checkAside } from "../../../src/taskpane/rows/check-aside";
import { createStore } from "../../../src/taskpane/store";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import * as functions from "../../../src/functions/functions";
import { FORM } from "../gallery/scenes";
import { ROWS, rowsDone } from "./rows-scenes";

jest.mock("../../../src/taskpane/rows/check-aside");
beforeAll(() => Object.assign(globalThis, { window: { funnelbookFunctions: functions } }));
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const FOUND: CheckedRows = { groups: [], problems: 2, fixes: [], unknownColumns: new Set() };

type Hooks = Parameters<typeof checkAside>[2];

/** A pane whose checks end when the test says so. */
function paneOfTest() {
  const store = createStore(FORM);
  const asked: {
    hooks: NonNullable<Hooks>;
    end: (found: CheckedRows) => void;
    fail: (error: Error) => void;
  }[] = [];
  jest.mocked(checkAside).mockImplementation(
    (_rows, _pipeline, hooks = {}) =>
      new Promise((end, fail) => {
        asked.push({ hooks, end, fail });
        hooks.signal?.addEventListener("abort", () => fail(new Error("aborted")));
      }),
  );
  const use = (inUse: RowsInUse) => {
    for (const event of rowsDone({ kind: "read", inUse })) store.dispatch(event);
    beginCheck(store, inUse);
  };
  return { store, asked, use, check: () => store.state().rows.check };
}

test("whoever leaves and comes back finds the one check that was begun", async () => {
  const { store, asked, use, check } = paneOfTest();
  use(ROWS);
  await jest.advanceTimersByTimeAsync(10);
  store.dispatch({ type: "place-chosen", place: "build" });
  use({ ...ROWS });
  await jest.advanceTimersByTimeAsync(10);
  asked[0]!.end(FOUND);
  await jest.advanceTimersByTimeAsync(10);
  const again = { ...ROWS };
  use(again);
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(1);
  expect(check()).toMatchObject({ kind: "found", found: FOUND, tookLong: false });
  expect(check()!.of).toBe(again);
  // Tomorrow other steps are overdue.
  await jest.advanceTimersByTimeAsync(86_400_000);
  use({ ...ROWS });
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(2);
});

test("of one that takes long is told how far it is", async () => {
  const { asked, use, check } = paneOfTest();
  use(ROWS);
  await jest.advanceTimersByTimeAsync(10);
  asked[0]!.hooks.progress!(0.2);
  expect(check()).toBeUndefined();
  await jest.advanceTimersByTimeAsync(1000);
  expect(check()).toMatchObject({ kind: "looking", share: 0.2 });
  asked[0]!.hooks.progress!(0.6);
  expect(check()).toMatchObject({ kind: "looking", share: 0.6 });
  asked[0]!.end(FOUND);
  await jest.advanceTimersByTimeAsync(10);
  expect(check()).toMatchObject({ kind: "found", tookLong: true });
});

test("rows that are in use no more are checked no further, also when another place is shown", async () => {
  const { store, asked, use, check } = paneOfTest();
  use(ROWS);
  await jest.advanceTimersByTimeAsync(10);
  const edited = { ...ROWS, values: [...ROWS.values] };
  for (const event of rowsDone({ kind: "read", inUse: edited })) store.dispatch(event);
  expect(asked[0]!.hooks.signal!.aborted).toBe(true);
  await jest.advanceTimersByTimeAsync(2000);
  expect(check()).toBeUndefined();
  beginCheck(store, edited);
  await jest.advanceTimersByTimeAsync(10);
  asked[1]!.end(FOUND);
  await jest.advanceTimersByTimeAsync(10);
  expect(check()).toMatchObject({ kind: "found", of: edited });
});

test("rows that are in use again after others are checked anew", async () => {
  const { asked, use, check } = paneOfTest();
  const others = { ...ROWS, name: "Others", values: [["Fruit"], ["Apple"]] };
  use(ROWS);
  await jest.advanceTimersByTimeAsync(2000);
  expect(check()).toMatchObject({ kind: "looking" });
  use(others);
  use({ ...ROWS });
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(2);
  asked[1]!.end(FOUND);
  await jest.advanceTimersByTimeAsync(10);
  expect(check()).toMatchObject({ kind: "found" });
});

test("a cancelled one is begun again by its button alone, and then says that it runs", async () => {
  const { store, asked, use, check } = paneOfTest();
  use(ROWS);
  await jest.advanceTimersByTimeAsync(2000);
  cancelCheck(store);
  expect(asked[0]!.hooks.signal!.aborted).toBe(true);
  expect(check()).toMatchObject({ kind: "cancelled" });
  beginCheck(store, ROWS);
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(1);
  checkAgain(store, ROWS);
  expect(check()).toMatchObject({ kind: "looking" });
  await jest.advanceTimersByTimeAsync(10);
  asked[1]!.end(FOUND);
  await jest.advanceTimersByTimeAsync(10);
  expect(check()).toMatchObject({ kind: "found" });
});

test("one whose script does not come is tried again at the next visit", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const { store, asked, use, check } = paneOfTest();
  use(ROWS);
  await jest.advanceTimersByTimeAsync(2000);
  asked[0]!.fail(new Error("offline"));
  await jest.advanceTimersByTimeAsync(10);
  expect(check()).toBeUndefined();
  expect(asked).toHaveLength(1);
  beginCheck(store, ROWS);
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(2);
});
