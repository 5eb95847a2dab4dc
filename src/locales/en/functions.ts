import type { ErrorParams, NumberBounds, RefusedPart } from "../../pipeline/pipeline-error";
import { dayText } from "../../pipeline/cells/serial-date";
import { nearestName } from "../../pipeline/nearest";
import type { FunctionWords } from "../function-words";
import { phrases, rounded } from "../phrases";
import { problemTexts } from "./problems";

const { quoted, listed, either } = phrases("en-GB", ['"', '"']);
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; did you mean ${quoted(nearest)}?`;

function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const limits = [
    above === undefined ? "" : `above ${above}`,
    least === undefined ? "" : `from ${least}`,
    below === undefined ? "" : `below ${below}`,
    most === undefined ? "" : `up to ${most}`,
  ].filter((limit) => limit !== "");
  return [isWhole === true ? "a whole number" : "a number", ...limits].join(" ");
}

const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "an assignment",
  function: "a function of its own",
  list: "a list in square brackets",
  object: "an object in curly brackets",
  property: "a property behind a point or in square brackets",
  range: "a range",
  lines: "several formulas",
  operator: "this sign",
  text: "a text here",
  value: "this value",
  literal: "so long a text or number",
};

export const functionWords: FunctionWords = {
  funnelHeaders: [
    "Stage",
    "Reached",
    "Moved on",
    "Lost here",
    "Open here",
    "Skipped",
    "Step conversion",
    "Cumulative",
    "Median days",
    "Amount",
  ],
  blankGroup: "(blank)",
  breakdownHeaders: [
    "Value",
    "Deals",
    "Won",
    "Lost",
    "Open",
    "Win rate",
    "Low",
    "High",
    "Median cycle",
    "Amount won",
  ],
  cohortHeaders: {
    period: "Period",
    deals: "Deals",
    won: "Won",
    open: "Open",
    medianDays: "Median days",
    mature: "Mature",
  },
  bottleneckHeaders: [
    "Stage",
    "Conversion",
    "Benchmark low",
    "Benchmark high",
    "Median days",
    "Target days",
    "Lost deals",
    "Lost amount",
    "Wins gained",
  ],
  flowFrom: "From",
  newDeals: "(new)",
  persistenceHeaders: [
    "Follow-ups",
    "Lost",
    "Share of lost",
    "Won",
    "Share of won",
    "Reference lost",
    "Reference won",
  ],
  nextActionHeaders: [
    "Deal",
    "Owner",
    "Stage",
    "Next step",
    "Due",
    "Days overdue",
    "Days in stage",
    "Target days",
    "Expected amount",
    "Why",
  ],
  reasons: {
    overdue: "next step overdue",
    stalled: "stalled",
    "no-next-step": "no next step",
  },
  changeHeaders: ["Change", "Deals", "Amount"],
  changes: {
    opening: "Opening",
    created: "Created",
    reopened: "Reopened",
    won: "Won",
    lost: "Lost",
    closing: "Closing",
  },
  compareHeaders: [
    "Deals A",
    "Converted A",
    "Rate A",
    "Deals B",
    "Converted B",
    "Rate B",
    "Difference",
    "Low",
    "High",
    "p",
    "Verdict",
  ],
  verdicts: {
    "too-early": "too early to compare",
    a: "A is higher",
    b: "B is higher",
    none: "no evidence of a difference",
  },
  neededHeaders: ["Stage", "Needed", "Low", "High", "In play", "Missing"],
  outlookHeaders: [
    "Period",
    "Expected wins",
    "Wins low",
    "Wins high",
    "Expected amount",
    "Amount low",
    "Amount high",
  ],
  signalsHeaders: ["Measure", "Period", "Value", "Expected", "Lower", "Upper", "Signal"],
  measures: {
    newDeals: "New deals",
    winRate: "Win rate",
    medianCycle: "Median cycle",
    amountWon: "Amount won",
    step: (from, to) => `${from} → ${to}`,
  },
  signals: {
    "": "",
    below: "below",
    above: "above",
    run: "run of 8",
    "little-history": "not enough history",
    "no-value": "nothing to judge",
  },
  stalledHeaders: ["Deal", "Owner", "Stage", "Days", "Limit", "Amount", "Next step"],
  checkHeaders: ["Row", "Deal", "Column", "Problem", "Value", "Effect"],
  noProblems: "No problems found",
  notesFollow: "The rows below are notes: no figure is wrong because of them",
  problems: problemTexts,
  internalError: (message) => `internal error, please report it: ${message}`,
  errors: {
    "no-range": ({ argument, received }) =>
      `${argument} must be a range with its header row, such as Deals[#All]${received === "" ? "" : `, got ${quoted(received)}`}`,
    "no-header": () => "deals has no header row among its first 30 rows: select the headers too",
    "no-stage-column": ({ headers }) =>
      `deals has no stage column and no date columns of stages; its headers: ${listed(headers)}; name one with "@stage","…"`,
    "layout-lacks": ({ layout, missing }) =>
      `@layout ${layout} needs ${{ stage: "a stage column", changed: "a change date", "stage-dates": "date columns of stages" }[missing]}, deals has none${missing === "stage-dates" ? "" : `: name it with "@${missing}","…"`}`,
    "too-many-stages": ({ count, limit }) =>
      `at most ${limit} stages can be read, got ${count}: name the stage column with "@stage","…"`,
    "not-stages": ({ received }) =>
      `stages must hold the stage names of deals in order, got ${quoted(received)}`,
    "no-deals": ({ leftOut }) =>
      leftOut === 0
        ? "deals holds no deal below its header row: select the rows too"
        : `deals holds no readable deal, rows left out: ${leftOut}; check their dates, stage names and deal ids, and @asOf`,
    "no-chosen-deals": ({ total }) =>
      `none of the ${total} deals meets the criteria: compare them with what the columns hold`,
    "unknown-stage": ({ argument, stage, nearest, stages }) =>
      `${argument === "stage" ? "" : `${argument}: `}stage ${quoted(stage)} not found${guess(nearest)}${nearest === undefined ? "; stages: " : " Stages: "}${listed(stages)}`,
    "order-unknown": ({ stages }) =>
      `stage order unknown: pass the stages range, one column in their order; found, in no order: ${listed(stages)}`,
    "empty-stages": () => "stages must hold stage names in order, got only blank cells",
    "missing-stage": ({ argument }) => `${argument} is missing: give a stage name`,
    "missing-argument": ({ argument, need }) =>
      `${argument} is missing: give ${{ number: "a number above 0", day: "a date such as 2026-07-01 or DATE(2026,7,1)", column: "the header of a column", expression: "a formula such as won / total", criterion: 'a criterion such as "Ann" or ">=100"' }[need]}`,
    "not-a-number": ({ argument, bounds, received }) =>
      `${argument} must be ${boundsText(bounds)}, got ${quoted(received)}`,
    "error-argument": ({ argument, code }) =>
      `${argument} must not be an error, got ${code}: mend the name or the cell it points to`,
    "stage-not-in-order": ({ argument, stage }) =>
      `${argument} must be an open stage, Won or a stage after it, got ${quoted(stage)}`,
    "not-after": ({ from, to }) => `to must be a stage after ${quoted(from)}, got ${quoted(to)}`,
    "no-next-stage": ({ from }) => `from must be a stage that another follows, got ${quoted(from)}`,
    "no-strict-loss": ({ stage }) =>
      `basis "strict" counts stages in order and cannot lead to ${quoted(stage)}: use entered, resolved or value`,
    "none-reached": ({ stage }) => `no deal reached ${quoted(stage)}`,
    "none-closed": () => "no deal was won or lost yet",
    "no-amount": ({ stage }) =>
      `the amounts of the deals that reached ${quoted(stage)} add up to nothing: fill them in, or name another column with "@amount","…"`,
    "no-closed-amount": () =>
      'the amounts of the deals won or lost add up to nothing: fill them in, or name another column with "@amount","…"',
    "loss-stage-unknown": ({ unknown, lost }) =>
      `stage before the loss unknown for ${unknown} of ${lost} lost deals: keep a date column per stage or a stage history`,
    "no-stage-dates": () =>
      "this layout has no stage dates: keep a date column per stage or a stage history",
    "no-finished-stay": ({ stage }) => `no finished stay in ${quoted(stage)}`,
    "no-span": ({ from, to, negative }) =>
      `no deal has a date for both ${from === "" ? "its start" : quoted(from)} and ${quoted(to)}` +
      (negative === 0 ? "" : ` in this order; ${negative} with them reversed are left out`),
    "one-span": () => "statistic stdev needs the times of at least 2 deals, got 1",
    "median-not-reached": ({ longest, unit }) =>
      `more than ${rounded(longest)} ${unit}, the longest seen: fewer than half of the deals have come through`,
    "beyond-longest": ({ days, longest }) =>
      `days must be at most ${rounded(longest)}, the longest seen, while deals are still open, got ${rounded(days)}`,
    "empty-group": ({ argument, stage }) =>
      `${argument} holds no deal that counts from ${quoted(stage)}: check its criterion`,
    "groups-overlap": ({ count, deal }) =>
      `groupA and groupB must have no deal in common, got ${count} in both, such as ${quoted(deal)}`,
    "none-resolved": ({ stage }) => `no deal that reached ${quoted(stage)} is won or lost yet`,
    "none-won-from": ({ stage }) => `no deal that reached ${quoted(stage)} is won yet`,
    "few-to-learn-from": ({ minimum }) =>
      `fewer than ${minimum} deals with a start are won or lost on a known day: too few to learn from`,
    "nothing-in-period": ({ period }) => `nothing to measure in ${period}`,
    "no-mature-cohort": () =>
      "no finished period has at least 20 deals won or lost and 80 % of its deals resolved",
    "no-finished-period": ({ period }) =>
      `no ${period} is finished yet between the first start and the as-of day`,
    "no-target-days": ({ stage }) =>
      stage === undefined
        ? "no limit known: give days, or pass a stages table with Target days"
        : `no limit known for ${quoted(stage)}: pass a stages table with Target days`,
    "no-amount-column": () => 'deals has no amount column: name it with "@amount","…"',
    "no-probability": ({ method, minimum }) =>
      `no open deal has a probability: ${
        {
          deal: 'name the column with "@probability","…"',
          stage: "pass a stages table with Probability",
          learned: `none of their stages was reached by ${minimum} closed deals ("@minimum")`,
        }[method] ??
        `add a Probability column, or one to the stages table, or close ${minimum} deals`
      }`,
    "no-expected-close": () =>
      'deals has no column of expected closing dates: name it with "@expectedClose","…"',
    "not-up-to-won": ({ argument, stage }) =>
      `${argument} must be an open stage or Won, got ${quoted(stage)}`,
    "few-closed": ({ stage, closed, minimum }) =>
      closed === 0
        ? `no closed deal reached ${quoted(stage)}`
        : `closed deals that reached ${quoted(stage)}: ${closed}, at least ${minimum} are needed ("@minimum")`,
    "none-won": () => "no deal was won yet",
    "no-won-amount": () => "no won deal has an amount",
    "zero-cycle": () =>
      "the won deals took 0 days from their start to Won, which is no pace: keep a Created column or earlier stage dates",
    "end-before-start": ({ start, end }) =>
      `end must be a day from ${dayText(start)} (start), got ${dayText(end)}`,
    "target-met": ({ target, won }) => `the target of ${target} is met: ${won} won in the period`,
    "no-starts": () =>
      "no deal has a date of its start: keep a Created column or a date column per stage",
    "too-many-periods": ({ count, limit, first, last }) =>
      `at most ${limit} periods can be shown, got ${count} from ${first} to ${last}: check the dates, or take longer periods`,
    "no-benchmark": ({ stage }) =>
      `no benchmark for ${quoted(stage)}: give one in the stages table, or wait for 4 quarters with at least 20 deals won or lost and 80 % of their deals resolved`,
    "no-history": () =>
      "this layout has no changes of stage: keep a stage history, a row for each change",
    "no-follow-ups": () =>
      'deals has no column with the number of follow-ups: name it with "@followUps","…"',
    "none-lost": () => "no deal was lost yet",
    "error-in-row": ({ code }) => `the cell of deals holds ${code}: mend it there`,
    "no-dates": () => 'deals holds no date to measure from: name the day with "@asOf",TODAY()',
    "not-a-word": ({ argument, words, received }) =>
      `${argument} must be ${either(words)}, got ${quoted(received)}${guess(nearestName(received, words))}`,
    "misplaced-option": ({ argument, column, formula }) =>
      `${argument} got ${quoted(column)}, which belongs to options at the end: ${formula}`,
    "odd-options": ({ last }) =>
      `options must be pairs of a column and a criterion, or of a setting and its value; ${quoted(last)} stands alone`,
    "unknown-column": ({ column, nearest, columns }) =>
      `column ${quoted(column)} not found${guess(nearest)}${nearest === undefined ? "; columns: " : " Columns: "}${listed(columns)}`,
    "unknown-setting": ({ setting, nearest, settings }) =>
      `setting ${quoted(setting)} not known${guess(nearest)}${nearest === undefined ? "; settings: " : " Settings: "}${listed(settings, 30)}`,
    "bad-word": ({ setting, words, received }) =>
      `${setting} must be ${either(words)}, got ${quoted(received)}${guess(nearestName(received, words))}`,
    "bad-day": ({ setting, received }) =>
      `${setting} must be a date such as 2026-07-01 or DATE(2026,7,1), got ${quoted(received)}`,
    "no-currency-column": ({ currency }) =>
      `@currency ${quoted(currency)} needs a currency column: name it too, as in "@currency","Valuta","@currency",${quoted(currency)}`,
    "unclear-date": ({ criterion }) =>
      `a criterion for a date must be a date such as ">=2026-07-01", got ${quoted(criterion)}`,
    "long-criterion": ({ limit }) =>
      `a criterion must have at most ${limit} characters: shorten it by a wildcard, as in Ann*`,
    "mixed-currencies": ({ currencies }) =>
      `amounts are in ${listed(currencies)}: choose one with "@currency",${quoted(currencies[0] ?? "")}`,
    "expression-too-long": ({ length, limit }) =>
      `expression must have at most ${limit} characters, got ${length}: split it over several cells`,
    "expression-too-deep": ({ limit }) =>
      `expression must have at most ${limit} brackets inside each other: split it over several cells`,
    "expression-too-big": ({ limit }) =>
      `expression must have at most ${limit} parts: split it over several cells`,
    "expression-unreadable": ({ at, near }) =>
      near === ""
        ? "expression must be a whole formula such as won / total, it ends too early"
        : `expression cannot be read at character ${at}, near ${quoted(near)}: mend it there`,
    "expression-unknown-word": ({ word, nearest, words }) =>
      `expression: ${quoted(word)} is no word of METRIC${guess(nearest)}${nearest === undefined ? "; words: " : " Words: "}${listed(words, 30)}`,
    "expression-refused": ({ word, part }) =>
      `expression must not hold ${REFUSED_PARTS[part]}, got ${quoted(word)}`,
    "expression-implicit": ({ word }) =>
      `expression needs a sign such as * between two values, got ${quoted(word)}`,
    "expression-no-function": ({ word }) =>
      `expression: ${word} is a figure and takes nothing in brackets, write ${word}`,
    "expression-no-figure": ({ word }) => `expression: ${word} needs brackets, as in ${word}(…)`,
    "expression-arguments": ({ word, takes: [least, most], of }) =>
      `expression: ${word} takes ${least === most ? least : most === Infinity ? `${least} or more` : `${least} or ${most}`} ${of === "stages" ? `stage ${most === 1 ? "name" : "names"} in quotes` : most === 1 ? "value" : "values"}`,
    "expression-list": ({ word }) =>
      `expression: ${quoted(word)} is a list of times, take its median, mean, quantile, sum, count, min or max`,
    "expression-truth": ({ word }) =>
      `expression must give a number: ${quoted(word)} is true or false, write … ? 1 : 0`,
    "bad-share": ({ received }) =>
      `expression: quantile takes a share from 0 to 1, got ${received}`,
    "divided-by-zero": ({ divisor }) => `expression divides by ${quoted(divisor)}, which is 0`,
    "no-values": ({ list: times }) =>
      times === "" ? "expression: no values to summarise" : `no deal has a time for ${times}`,
    "not-finite": () =>
      "expression must give a number: look for the root of a negative number, or one too big to hold",
    "part-not-loaded": ({ name }) =>
      `${name} could not load all that it needs: check the connection, then calculate again`,
  } satisfies { [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string },
};
