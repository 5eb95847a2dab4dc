/**
 * Rows of one message between the pane and its worker: either side is held up while it takes a message
 * in, and so many are taken in in a few milliseconds.
 */
export const ROWS_AT_ONCE = 2000;

/** Items of a long list of an answer, sent ahead of it. */
export interface ListPart {
  /** number of the list within the answer */
  readonly list: number;
  readonly items: readonly unknown[];
}

/** Stands in an answer for a list that was sent ahead. */
interface SentList {
  readonly sentList: number;
}

/** An answer without its long lists, and these in parts in the order they are to be sent. */
export function takeApart(answer: unknown): { answer: unknown; parts: ListPart[] } {
  const parts: ListPart[] = [];
  let lists = 0;
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= ROWS_AT_ONCE) return value.map(without);
      const list = lists++;
      for (let from = 0; from < value.length; from += ROWS_AT_ONCE)
        parts.push({ list, items: value.slice(from, from + ROWS_AT_ONCE) as unknown[] });
      return { sentList: list } satisfies SentList;
    }
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each)]));
  };
  return { answer: without(answer), parts };
}

/** The answer with the lists that came ahead of it. */
export function putTogether(answer: unknown, lists: readonly (readonly unknown[])[]): unknown {
  if (Array.isArray(answer)) return answer.map((each) => putTogether(each, lists));
  if (!isPlain(answer)) return answer;
  if (typeof answer["sentList"] === "number") return lists[answer["sentList"]];
  return Object.fromEntries(
    Object.entries(answer).map(([key, each]) => [key, putTogether(each, lists)]),
  );
}

/** A record of ours; a Set and the like travel as they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || "code" in value)
  );
}
