import { messagesPage } from "./messages-page";
import { readPage } from "./page-examples";
import { SENTENCES } from "../functions/sentence-table";

/** docs/messages.md shows every sentence as it is, and each says what it must. */

test("it is what npm run docs writes", () => {
  expect(readPage("messages.md")).toBe(messagesPage());
});

/** Facts about the rows, for which there is nothing to do but wait or choose other deals. */
const PLAIN_FACTS = new Set([
  "divided-by-zero",
  "few-closed",
  "few-to-learn-from",
  "no-amount",
  "no-finished-period",
  "no-finished-stay",
  "no-mature-cohort",
  "no-span",
  "no-values",
  "no-won-amount",
  "none-closed",
  "none-lost",
  "none-reached",
  "none-resolved",
  "none-won",
  "none-won-from",
  "nothing-in-period",
  "one-span",
  "target-met",
  "median-not-reached",
  "beyond-longest",
]);

describe.each(SENTENCES)("the sentence of %s with %j", (code, params, _, text) => {
  test("is one line without a full stop, and no longer than a cell's message can be read", () => {
    expect(text).toMatch(/^[^\n]*[^.\n]$/);
    expect(text.length).toBeLessThanOrEqual(255);
  });

  test("says what to do, or what must be, unless it is a plain fact", () => {
    if (PLAIN_FACTS.has(code)) return expect(text).not.toBe("");
    expect(text).toMatch(
      /must|needs|takes|: |did you mean|which belongs to|must not|at most|is a figure|write /,
    );
  });

  test("shows what came, where something came", () => {
    const { received, nearest } = params as { received?: unknown; nearest?: unknown };
    if (received !== undefined && received !== "") expect(text).toContain(String(received));
    if (typeof nearest === "string") expect(text).toContain(`did you mean "${nearest}"?`);
  });
});
