import { createFollower, type FollowedDoor } from "../../src/taskpane/follower";
import type { Selection } from "../../src/workbook/selection";

const at = (address: string): Selection => ({ sheet: "Pipeline", address });

function open(door: Partial<FollowedDoor<Selection>> = {}) {
  const told: (string | undefined)[] = [];
  const ends = jest.fn(async () => undefined);
  let heard: () => void = () => undefined;
  const listen = jest.fn(async (tell: () => void) => {
    heard = tell;
    return ends;
  });
  const read = jest.fn(async () => at("A1"));
  const follower = createFollower({ listen, read, ...door }, (selection) =>
    told.push(selection?.address),
  );
  return { ...follower, told, ends, listen, read, heard: () => heard() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => jest.advanceTimersByTimeAsync(1000);

test("nothing is asked before somebody follows", async () => {
  const { listen, read } = open();
  await settle();
  expect([listen, read].map((each) => each.mock.calls.length)).toEqual([0, 0]);
});

test("tells what is selected at once, and again when Excel says so", async () => {
  const { follow, told, heard, read } = open();
  follow();
  await settle();
  expect(told).toEqual(["A1"]);
  read.mockResolvedValueOnce(at("B2"));
  heard();
  await settle();
  expect(told).toEqual(["A1", "B2"]);
});

test("somebody else's news is read at once, and only while somebody follows", async () => {
  const { follow, again, read, told } = open();
  again();
  await settle();
  expect(read).not.toHaveBeenCalled();
  follow();
  await settle();
  read.mockResolvedValueOnce(at("C3"));
  again();
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual(["A1", "C3"]);
});

test("walking through rows asks once, at the end", async () => {
  const { follow, heard, read } = open();
  follow();
  await settle();
  for (let step = 0; step < 20; step++) heard();
  await settle();
  expect(read).toHaveBeenCalledTimes(2);
});

test("an answer that was overtaken is not told", async () => {
  const answers: ((selection: Selection) => void)[] = [];
  const { follow, told, heard } = open({
    read: () => new Promise((resolve) => answers.push(resolve)),
  });
  follow();
  await settle();
  heard();
  await settle();
  answers[1]!(at("B9"));
  await settle();
  answers[0]!(at("A1"));
  await settle();
  expect(told).toEqual(["B9"]);
});

test("one listening serves all who follow, and is released with the last of them", async () => {
  const { follow, listen, ends, told } = open();
  const [one, other] = [follow(), follow()];
  await settle();
  one();
  await settle();
  expect(ends).not.toHaveBeenCalled();
  other();
  await settle();
  expect([listen.mock.calls.length, ends.mock.calls.length]).toEqual([1, 1]);
  expect(told).toEqual(["A1", undefined]);
});

test("a view that takes over from another keeps the listening", async () => {
  const { follow, listen, ends } = open();
  const end = follow();
  await settle();
  end();
  follow();
  await settle();
  expect([listen.mock.calls.length, ends.mock.calls.length]).toEqual([1, 0]);
});

test("a hidden pane listens to nothing, and reads anew when it shows again", async () => {
  const { follow, setVisible, ends, listen, told } = open();
  follow();
  await settle();
  setVisible(false);
  await settle();
  expect(ends).toHaveBeenCalledTimes(1);
  setVisible(true);
  await settle();
  expect(listen).toHaveBeenCalledTimes(2);
  expect(told).toEqual(["A1", undefined, "A1"]);
});

test("a refusal leaves nothing told, and the next follower is served", async () => {
  const warn = jest.spyOn(console, "warn").mockImplementation();
  const { follow, told, listen } = open();
  listen.mockRejectedValueOnce(new Error("lost"));
  const end = follow();
  await settle();
  expect([told, warn.mock.calls.length]).toEqual([[], 1]);
  end();
  follow();
  await settle();
  expect(told).toEqual(["A1"]);
});
