import fc from "fast-check";
import { matchesWildcards } from "../../../src/pipeline/cells/wildcards";
import { SEEDED } from "../arbitrary-pipelines";

/** The same pattern as a regular expression: an oracle for short inputs, where it cannot run away. */
function oracle(pattern: string): RegExp {
  const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (character === "*") source += "[^]*";
    else if (character === "?") source += "[^]";
    else if (character === "~" && next !== "" && "*?~".includes(next)) {
      source += escaped(next);
      at++;
    } else source += escaped(character);
  }
  return new RegExp(`^${source}$`);
}

describe("matchesWildcards", () => {
  test("agrees with a regular expression on short texts and patterns", () => {
    const texts = fc.stringMatching(/^[ab*?~]{0,7}$/);
    fc.assert(
      fc.property(texts, texts, (text, pattern) => {
        expect(matchesWildcards(text, pattern)).toBe(oracle(pattern).test(text));
      }),
      { ...SEEDED, numRuns: 3000 },
    );
  });

  test("every text matches itself with its jokers quoted", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matchesWildcards(text, text.replace(/[*?~]/g, "~$&"))).toBe(true);
      }),
      SEEDED,
    );
  });

  test("a pattern of 500 asterisks over 20,000 letters ends within seconds", () => {
    expect(matchesWildcards("a".repeat(20_000), `${"*a".repeat(500)}*b`)).toBe(false);
  }, 5000);
});
