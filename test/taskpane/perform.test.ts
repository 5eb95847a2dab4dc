import { createPerformer, type ExcelDoor } from "../../src/taskpane/perform";
import { createStore } from "../../src/taskpane/store";
import type { Task } from "../../src/taskpane/tasks";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { BUILT, FORM } from "./gallery/scenes";

const facts = { stamping: true, remains: undefined };
const build = { kind: "build", form: FORM } as const;

function open(door: Partial<ExcelDoor>) {
  const store = createStore(FORM);
  const looks = jest.fn(async () => facts);
  const performer = createPerformer(store, {
    run: () => Promise.reject(new Error("no job given")),
    look: looks,
    ...door,
  });
  return { store, looks, ...performer };
}

afterEach(() => jest.useRealTimers());

test("a task that succeeds: started, done, and the workbook is looked at again", async () => {
  const { store, looks, perform } = open({ run: async () => ({ kind: "build", result: BUILT }) });
  const running = perform(build);
  expect(store.state().work?.task).toEqual(build);
  await running;
  expect(store.state()).toMatchObject({ work: undefined, built: BUILT, facts });
  expect(looks).toHaveBeenCalledTimes(1);
});

test("a second task is not even begun while one runs", async () => {
  const run = jest.fn(async () => ({ kind: "build", result: BUILT }) as const);
  const { perform } = open({ run });
  await Promise.all([perform(build), perform({ kind: "refresh" })]);
  expect(run).toHaveBeenCalledTimes(1);
});

test("the way to a cell waits for what is over in a moment, but not for what takes long", async () => {
  const asked: Task[] = [];
  const run = async (task: Task) => {
    asked.push(task);
    return { kind: "go-to" } as const;
  };
  const { perform } = open({ run });
  const read = { kind: "rows", job: { kind: "read" }, isQuick: true } as const;
  const goTo = (address: string) => ({ kind: "go-to", spot: { sheet: "Deals", address } }) as const;
  await Promise.all([perform(read), perform(goTo("A1")), perform(goTo("B2"))]);
  await Promise.all([perform(build), perform(goTo("C3"))]);
  await Promise.all([perform({ kind: "refresh" }), perform(goTo("D4"))]);
  expect(asked).toEqual([read, goTo("B2"), build, { kind: "refresh" }]);
});

test("cancelling reaches the job, and its end is no problem", async () => {
  const { store, perform } = open({
    run: async (_, { isCancelled }) => {
      expect(isCancelled()).toBe(false);
      store.dispatch({ type: "cancel-asked" });
      expect(isCancelled()).toBe(true);
      throw new WorkbookError("cancelled");
    },
  });
  await perform(build);
  expect(store.state().notice).toEqual({ kind: "cancelled", task: build });
});

test("a failed build is a problem, and the workbook is looked at for remains", async () => {
  const remains = { sheets: ["Pipeline"] };
  const { store, perform } = open({
    run: () => Promise.reject(new WorkbookError("remains-left", { code: "GeneralException" })),
    look: async () => ({ stamping: true, remains }),
  });
  await perform(build);
  expect(store.state().notice).toMatchObject({ problem: { left: "remains" } });
  expect(store.state().facts?.remains).toEqual(remains);
});

test("a look that fails is nobody's problem", async () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const { store, look } = open({ look: () => Promise.reject(new Error("busy")) });
  await look();
  expect(store.state()).toMatchObject({ notice: undefined, facts: undefined });
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
});

test("what Excel does not answer for two seconds is said to wait, until it moves", async () => {
  jest.useFakeTimers();
  let move = (): void => undefined;
  let end = (): void => undefined;
  const { store, perform } = open({
    run: (_, { progress }) =>
      new Promise((resolve) => {
        move = () => progress({ step: 0, steps: 8, doing: "prepare" });
        end = () => resolve({ kind: "build", result: BUILT });
      }),
  });
  const running = perform(build);
  jest.advanceTimersByTime(1999);
  expect(store.state().work?.waiting).toBe(false);
  jest.advanceTimersByTime(1);
  expect(store.state().work?.waiting).toBe(true);
  move();
  expect(store.state().work?.waiting).toBe(false);
  end();
  await running;
  expect(jest.getTimerCount()).toBe(0);
});

test("a look that a task has overtaken shows nothing older than the task", async () => {
  const tell: ((stamping: boolean) => void)[] = [];
  const { store, look, perform } = open({
    run: async () => ({ kind: "switch-stamping", on: false }),
    look: () =>
      new Promise((resolve) => tell.push((stamping) => resolve({ stamping, remains: undefined }))),
  });
  // A click into the pane gives it the focus, and with it a look, before it is a click.
  const looking = look();
  await perform({ kind: "switch-stamping", on: false });
  tell[0]!(true);
  await new Promise(setImmediate);
  expect(store.state().facts?.stamping).not.toBe(true);
  tell[1]!(false);
  await looking;
  expect(store.state().facts?.stamping).toBe(false);
});

test("a look that a task has overtaken is made again when the task ends", async () => {
  let tell = (): void => undefined;
  let end = (): void => undefined;
  const look = jest
    .fn(async () => facts)
    .mockImplementationOnce(() => new Promise((resolve) => (tell = () => resolve(facts))));
  const { store, ...performer } = open({
    run: () =>
      new Promise((resolve) => {
        end = () => resolve({ kind: "refresh", report: { charts: [] } });
      }),
    look,
  });
  const looking = performer.look();
  const running = performer.perform({ kind: "refresh" });
  tell();
  await looking;
  expect(store.state().facts).toBeUndefined();
  end();
  await running;
  expect(look).toHaveBeenCalledTimes(2);
  expect(store.state().facts).toEqual(facts);
});
