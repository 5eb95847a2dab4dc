import { ROWS_AT_ONCE, takeApart } from "../../../src/taskpane/worker/list-parts";
import {
  createRowsHelper,
  HelperGone,
  HelperStopped,
  type WorkerDoor,
} from "../../../src/taskpane/worker/rows-helper";
import type { WorkerOrder, WorkerReply } from "../../../src/taskpane/worker/worker-messages";

const rows = (count: number) => Array.from({ length: count }, (_, at) => [`D-${at}`, at]);
const check = { of: "function", name: "CHECK", values: [] } as const;

/** A helper whose worker is the test: what it was sent, with a mark at each pause of the page. */
function helperOfTest() {
  const told: (WorkerOrder | "pause")[] = [];
  const close = jest.fn();
  let reply: (reply: WorkerReply) => void = () => undefined;
  let fail: () => void = () => undefined;
  const door: WorkerDoor = {
    post: (order) => void told.push(order),
    listen(heard, failed) {
      reply = heard;
      fail = failed;
    },
    close,
  };
  const helper = createRowsHelper(door, () => {
    told.push("pause");
    return Promise.resolve();
  });
  return { helper, told, close, reply: (each: WorkerReply) => reply(each), fail: () => fail() };
}

test("a range is sent once, a message of few rows after another with a pause behind each", async () => {
  const { helper, told } = helperOfTest();
  const range = rows(2 * ROWS_AT_ONCE + 1);
  const [first, second] = await Promise.all([helper.send(range), helper.send(range)]);
  expect(second).toBe(first);
  const messages = told.filter((each) => each !== "pause");
  expect(messages.flatMap((each) => (each.kind === "rows" ? each.rows : []))).toEqual(range);
  expect(
    told.map((each) => (each === "pause" ? each : each.kind === "rows" && each.rows.length)),
  ).toEqual([ROWS_AT_ONCE, "pause", ROWS_AT_ONCE, "pause", 1, "pause"]);
});

test("the rows used last stay there, older ones are forgotten", async () => {
  const { helper, told } = helperOfTest();
  const [first, second, ...others] = [1, 2, 3, 4, 5].map(rows);
  const number = await helper.send(first!);
  const forgotten = await helper.send(second!);
  expect(await helper.send(first!)).toBe(number);
  for (const range of others) await helper.send(range);
  expect(told.filter((each) => each !== "pause" && each.kind === "forget")).toEqual([
    { kind: "forget", range: forgotten },
  ]);
  expect(await helper.send(first!)).toBe(number);
  // What was forgotten is sent anew.
  expect(await helper.send(second!)).not.toBe(forgotten);
});

test("each question gets its own answer, whichever comes first", async () => {
  const { helper, told, reply } = helperOfTest();
  const [one, other] = [helper.ask(check), helper.ask(check)];
  const [first, second] = told.map((each) =>
    each !== "pause" && each.kind === "ask" ? each.ask : 0,
  );
  reply({ ask: second!, answer: 2 });
  reply({ ask: first!, failed: "Error: no" });
  await expect(other).resolves.toBe(2);
  await expect(one).rejects.toThrow("no");
});

test("how far a question is, and how many rows are sent, is told while they are under way", async () => {
  const { helper, told, reply } = helperOfTest();
  const sent: number[] = [];
  const range = rows(2 * ROWS_AT_ONCE);
  await helper.send(range, (share) => sent.push(share));
  await helper.send(range, (share) => sent.push(share));
  expect(sent).toEqual([0.5, 1]);
  const shares: number[] = [];
  const asked = helper.ask(check, (share) => shares.push(share));
  const order = told.at(-1)!;
  const ask = order !== "pause" && order.kind === "ask" ? order.ask : 0;
  reply({ ask, share: 0.4 });
  reply({ ask, answer: 1 });
  reply({ ask, share: 0.9 });
  await expect(asked).resolves.toBe(1);
  expect(shares).toEqual([0.4]);
});

test("a worker that breaks leaves nobody waiting", async () => {
  const { helper, fail } = helperOfTest();
  const asked = helper.ask(check);
  fail();
  await expect(asked).rejects.toBeInstanceOf(HelperGone);
  await expect(helper.ask(check)).rejects.toBeInstanceOf(HelperGone);
  await expect(helper.send(rows(1))).rejects.toBeInstanceOf(HelperGone);
});

test("one that is stopped ends at once, and takes no more rows", async () => {
  const { helper, told, close } = helperOfTest();
  const asked = helper.ask(check);
  const sending = helper.send(rows(3 * ROWS_AT_ONCE));
  helper.stop();
  expect(close).toHaveBeenCalledTimes(1);
  await expect(asked).rejects.toBeInstanceOf(HelperStopped);
  await expect(sending).rejects.toBeInstanceOf(HelperStopped);
  await expect(helper.ask(check)).rejects.toBeInstanceOf(HelperStopped);
  expect(told.filter((each) => each !== "pause" && each.kind === "rows")).toHaveLength(1);
});

test.each([
  ["a figure", 0.5],
  ["an error", { code: "#N/A", message: "no deals" }],
  ["a short list", [["Stage"], [{ code: "#N/A" }]]],
  ["a long list", rows(3 * ROWS_AT_ONCE + 7)],
  [
    "lists within",
    {
      groups: [
        { title: "a", places: rows(ROWS_AT_ONCE + 1) },
        { title: "b", places: rows(1) },
      ],
      fixes: rows(2 * ROWS_AT_ONCE),
      columns: new Set([1]),
    },
  ],
])("%s comes as it was, in messages of few rows", async (_, answer) => {
  const { helper, told, reply } = helperOfTest();
  const asked = helper.ask(check);
  const [order] = told;
  const ask = order !== "pause" && order?.kind === "ask" ? order.ask : 0;
  const apart = takeApart(answer);
  for (const part of apart.parts) {
    expect(part.items.length).toBeLessThanOrEqual(ROWS_AT_ONCE);
    reply({ ask, part });
  }
  expect(longest(apart.answer)).toBeLessThanOrEqual(ROWS_AT_ONCE);
  reply({ ask, answer: apart.answer });
  await expect(asked).resolves.toEqual(answer);
});

/** Length of the longest list in a value. */
function longest(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, ...value.map(longest));
  if (typeof value !== "object" || value === null || value instanceof Set) return 0;
  return Math.max(0, ...Object.values(value).map(longest));
}
