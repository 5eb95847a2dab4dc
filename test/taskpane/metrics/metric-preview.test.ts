import * as functions from "../../../src/functions/functions";
import { previewOf } from "../../../src/taskpane/metrics/metric-preview";
import { installCustomFunctions } from "../../custom-functions";
import { ROWS } from "./metric-scenes";

/** What is asked of the functions for a preview. */

const asked: string[] = [];
let onAsked = () => {};

beforeAll(() => {
  installCustomFunctions();
  const noted = Object.entries(functions).map(([name, each]) => [
    name,
    (...values: unknown[]) => {
      asked.push(name);
      onAsked();
      return (each as (...all: unknown[]) => unknown)(...values);
    },
  ]);
  Object.assign(globalThis, {
    window: { funnelbookFunctions: { ...functions, ...Object.fromEntries(noted) } },
  });
});

const DRAFT = { name: "CONVERSION", slots: { from: "Lead" }, conditions: [], asOf: "" };
const parameter = (name: string) => ({ name, about: "", isOptional: true, words: undefined });
const ENTRY = { name: "CONVERSION", use: "", parameters: ["from", "to", "basis"].map(parameter) };

test("of a preview that nobody waits for any more nothing else is asked", async () => {
  const end = new AbortController();
  onAsked = () => end.abort();
  await expect(previewOf(DRAFT, ENTRY, ROWS, end.signal)).rejects.toThrow();
  expect(asked.splice(0)).toEqual(["conversion"]);

  onAsked = () => {};
  await previewOf(DRAFT, ENTRY, ROWS, new AbortController().signal);
  expect(asked.length).toBeGreaterThan(1);
});
