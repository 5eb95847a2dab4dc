import { nearestName } from "../../src/pipeline/nearest";
import { claims } from "./build";

describe("nearestName among Lead, Qualified, Proposal", () => {
  const source = "letters counted by hand; at most a third may differ";
  claims<string, string | undefined>(
    [
      { name: "one letter missing", input: "Qualifed", expected: "Qualified", source },
      { name: "two letters swapped", input: "Porposal", expected: "Proposal", source },
      {
        name: "case and spaces are no difference",
        input: "pro posal",
        expected: "Proposal",
        source,
      },
      { name: "another word is not near", input: "Negotiation", expected: undefined, source },
      { name: "an empty text is not near", input: "", expected: undefined, source },
    ],
    (text) => nearestName(text, ["Lead", "Qualified", "Proposal"]),
  );

  test("a text of megabytes is compared by its beginning only", () => {
    expect(nearestName("x".repeat(5e6), ["Lead"])).toBeUndefined();
  });
});
