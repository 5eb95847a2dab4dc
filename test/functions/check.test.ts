import { installCustomFunctions } from "../custom-functions";
import { check } from "../../src/functions/functions";
import { range } from "../pipeline/build";

installCustomFunctions();

const rows = (text: string) => range(text) as unknown[][];
const HEADERS = ["Row", "Deal", "Column", "Problem", "Value", "Effect"];
const GOOD = rows("Deal|Owner|Amount|Lead|Offer\nA|Ann|5|d1|d2");

/** SALES.CHECK as a cell shows it; the problems themselves are tested where they are found. */
describe("CHECK", () => {
  test("spills a row a problem, in words", () => {
    expect(check(rows("Deal|Owner|Amount|Lead|Offer\nA|Ann|lots|d1|d2"))).toEqual([
      HEADERS,
      [2, "A", "Amount", "Amount is a text and no number", "lots", "The cell counts as blank"],
    ]);
  });

  test("says so when there are none", () => {
    expect(check(GOOD)).toEqual([HEADERS, ["", "", "", "No problems found", "", ""]]);
  });

  test("says so too when there are only notes, and lists them below", () => {
    const skipped = rows("Deal|Amount|Lead|Demo|Offer|Next step\nA|5|d1||d2|\nB|5|d1|d2|d3|Call");
    expect(check(skipped)).toEqual([
      HEADERS,
      [
        "",
        "",
        "",
        "No problems found",
        "",
        "The rows below are notes: no figure is wrong because of them",
      ],
      [
        2,
        "A",
        "Demo",
        'No entry into "Demo", but into a later stage',
        "",
        "Counts as having passed through it, in no time",
      ],
      [2, "A", "Next step", "Open deal without a next step", "", "NEXTACTIONS lists it last"],
    ]);
    const [, first] = check(
      rows("Deal|Amount|Lead|Demo|Offer\nA||d1||d2\nB|5|d1|d2|d3"),
    ) as unknown[][];
    expect(first!.slice(0, 4)).toEqual([2, "A", "Amount", "No amount"]);
  });

  test("says at the end of a list that is cut how many problems more there are", () => {
    const deals = Array.from({ length: 100_002 }, (_, at) => [`D${at}`, "", 46023, 46024]);
    const list = check([["Deal", "Amount", "Lead", "Offer"], ...deals]) as unknown[][];
    expect(list).toHaveLength(100_002);
    expect(list[1]!.slice(0, 4)).toEqual([2, "D0", "Amount", "No amount"]);
    const effect = "Mend these first; the list is cut here";
    expect(list.at(-1)).toEqual([1, "", "", "2 more problems", "", effect]);
  });

  test("drops its header row", () => {
    expect(check(GOOD, undefined, [[["@headers"]], [[false]]])).toEqual([
      ["", "", "", "No problems found", "", ""],
    ]);
  });

  test("passes over the columns that people keep for themselves, in any language", () => {
    const own = rows(
      "Deal|Amount|Lead|Offer|Notes|Implication|Megjegyzés|備註|Mood\nA|5|d1|d2|a|b|c|d|e",
    );
    expect((check(own) as unknown[][]).map((row) => row[2])).toEqual(["Column", "Mood"]);
  });

  test("lists the rows even where none can be read", () => {
    const [, first] = check(rows("Deal|Stage\nA|Ofer"), [["Lead"], ["Offer"]]) as unknown[][];
    expect(first!.slice(0, 4)).toEqual([2, "A", "Stage", 'Unknown stage; did you mean "Offer"?']);
  });
});
