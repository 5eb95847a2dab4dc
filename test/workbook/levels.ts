import type { Level } from "../../workbench/host/api/requirement-sets";

/** What a suite runs at: one level in `npm test`, both in `npm run test:all`, where each is the floor for somebody. */
export function levels(usual: Level): readonly Level[] {
  return process.env["EVERY_LEVEL"] === undefined ? [usual] : ["minimum", "newest"];
}
