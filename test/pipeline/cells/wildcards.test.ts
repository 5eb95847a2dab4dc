import { matchesWildcards } from "../../../src/pipeline/cells/wildcards";
import { claims } from "../build";

describe("matchesWildcards", () => {
  const source = "Excel documentation, wildcard characters in criteria";
  const FOLDED = "functions.md: text is matched without case, spaces and diacritics";
  claims<[text: string, pattern: string], boolean>(
    [
      { name: "* takes any characters", input: ["Northeast", "*east"], expected: true, source },
      { name: "* takes no character", input: ["east", "*east"], expected: true, source },
      { name: "? takes one", input: ["smyth", "sm?th"], expected: true, source },
      { name: "? takes not none", input: ["smth", "sm?th"], expected: false, source },
      { name: "? takes not two", input: ["smiith", "sm?th"], expected: false, source },
      { name: "~? is a question mark", input: ["fy91?", "fy91~?"], expected: true, source },
      { name: "~? is no other character", input: ["fy910", "fy91~?"], expected: false, source },
      { name: "~* is an asterisk", input: ["a*b", "a~*b"], expected: true, source },
      { name: "~~ is a tilde", input: ["a~b", "a~~b"], expected: true, source },
      {
        name: "the whole text must match",
        input: ["north-east", "north"],
        expected: false,
        source,
      },
      { name: "* in the middle goes back", input: ["abcbc", "a*bc"], expected: true, source },
      { name: "several * match", input: ["abcabc", "*b*b*"], expected: true, source },
      { name: "* alone matches an empty text", input: ["", "*"], expected: true, source },
      {
        name: "an empty pattern matches an empty text only",
        input: ["a", ""],
        expected: false,
        source,
      },
      { name: "case does not count", input: ["ANN", "a*"], expected: true, source },
      { name: "accents do not count", input: ["Ádám", "adam"], expected: true, source: FOLDED },
      { name: "spaces do not count", input: ["GTX Pro", "gtxpro"], expected: true, source: FOLDED },
      { name: "? takes a whole emoji", input: ["🔥", "?"], expected: true, source },
      {
        name: "letters of a regular expression are plain",
        input: ["a.c", "a.c"],
        expected: true,
        source,
      },
      { name: "a point is no joker", input: ["abc", "a.c"], expected: false, source },
      {
        name: "brackets are plain",
        input: ["[a-z]+(x|y)$", "[a-z]+(x|y)$"],
        expected: true,
        source,
      },
    ],
    ([text, pattern]) => matchesWildcards(text, pattern),
  );
});
