/** Words; a Chinese sign is one of its own. */
const PARTS = /\p{Script=Han}|[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;

/** What sentences of one kind share: where they differ stands "…" ("Next step … overdue"). */
export function sharedText(texts: readonly string[]): string {
  const [first = "", ...others] = new Set(texts);
  if (others.length === 0) return first;
  const split = [first, ...others].map((text) => text.match(PARTS) ?? []);
  const shortest = Math.min(...split.map(({ length }) => length));
  const model = split[0]!;
  let before = 0;
  while (before < shortest && split.every((parts) => parts[before] === model[before])) before++;
  let behind = 0;
  const fromEnd = (parts: readonly string[]) => parts[parts.length - 1 - behind];
  while (behind < shortest - before && split.every((parts) => fromEnd(parts) === fromEnd(model)))
    behind++;
  const start = model.slice(0, before).join("");
  const end = behind === 0 ? "" : model.slice(-behind).join("");
  return `${start}…${end}`;
}
