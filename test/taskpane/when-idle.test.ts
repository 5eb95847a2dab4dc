import { createStore } from "../../src/taskpane/store";
import { whenIdle } from "../../src/taskpane/when-idle";
import { FORM } from "./gallery/scenes";

const TASK = { kind: "refresh" } as const;
const DONE = { kind: "refresh", report: { charts: [] } } as const;

test("without a task at once", () => {
  const job = jest.fn();
  whenIdle(createStore(FORM), job);
  expect(job).toHaveBeenCalledTimes(1);
});

test("what a command tells while the pane is at work is told when it is through, once and in turn", () => {
  const store = createStore(FORM);
  const told: string[] = [];
  store.dispatch({ type: "task-started", task: TASK });
  whenIdle(store, () => {
    told.push("first");
    store.dispatch({ type: "task-started", task: TASK });
  });
  whenIdle(store, () => told.push("second"));
  expect(told).toEqual([]);
  store.dispatch({ type: "task-done", done: DONE });
  expect(told).toEqual(["first"]);
  store.dispatch({ type: "task-done", done: DONE });
  expect(told).toEqual(["first", "second"]);
});
