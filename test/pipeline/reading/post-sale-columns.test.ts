import { ask } from "../build";

/** Which stages the columns of dates have, the order known from nothing else. */
const namesOf = (headers: string) => {
  const cells = headers.split("|").map((_, at) => (at === 0 ? "A" : `d${at}`));
  const { stages } = ask(`${headers}\n${cells.join("|")}`, {}).pipeline;
  const names = stages.names();
  return {
    open: names.slice(0, stages.openCount),
    after: names.slice(stages.won + 1, stages.lost),
  };
};

test.each([
  ["a team's own step between Won and Lost", "Deal|Talk|Offer|Won|Upsell|Lost", ["Upsell"]],
  ["two of them", "Deal|Talk|Offer|Won|Upsell|Renewal|Lost", ["Upsell", "Renewal"]],
])("%s comes after the sale", (_, headers, after) => {
  expect(namesOf(headers)).toEqual({ open: ["Talk", "Offer"], after });
});

test.each([
  ["behind Lost", "Deal|Talk|Offer|Won|Lost|Demo", ["Talk", "Offer", "Demo"]],
  ["before Won", "Deal|Talk|Offer|Demo|Won|Lost", ["Talk", "Offer", "Demo"]],
  ["between Lost and Won", "Deal|Talk|Offer|Lost|Demo|Won", ["Talk", "Offer", "Demo"]],
  ["where the closings stand first", "Deal|Won|Talk|Offer|Lost", ["Talk", "Offer"]],
])("a stage %s leads to Won", (_, headers, open) => {
  expect(namesOf(headers)).toEqual({ open, after: [] });
});
