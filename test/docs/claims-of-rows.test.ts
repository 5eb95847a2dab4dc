import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { day, frozen } from "../pipeline/build";
import { answer, claim, spilled } from "./claim";

installCustomFunctions();

/** What docs/metrics.md says of rows and deals, where no other test holds it. */

const NAMES = ["Lead", "Offer", "Won", "Lost"];
const { winRate, dealCount, cycleTime, coverage, change, flow } = functions;

describe("Rows:", () => {
  claim("the header row may stand anywhere in the first 30 rows", () => {
    const rows = (titles: number) =>
      frozen([
        ...Array.from({ length: titles }, () => ["", ""]),
        ["Deal", "Stage"],
        ["A", "Won"],
        ["B", "Lost"],
      ]);
    expect(answer(winRate, rows(29))).toBe(0.5);
    expect(answer(winRate, rows(30))).toBe("#N/A");
  });

  claim('`"@layout","dates"` (`history`, `snapshot`) overrides', () => {
    const rows = "Deal|Stage|Lead|Offer\nA|Lead|d1|d2\nB|Lead|d1|d2";
    const count = (...options: string[]) =>
      answer(dealCount, rows, { slots: ["Offer"], stages: NAMES, options });
    expect(count()).toBe(2);
    expect(count("@layout", "dates")).toBe(2);
    expect(count("@layout", "snapshot")).toBe(0);
  });

  claim(
    'A log whose only date is called "created" and differs from row to row of a deal is a history by that date',
    () => {
      const moves = (rows: string) => answer(flow, rows, { stages: NAMES });
      const log = "Deal|Stage|Created Date\nA|Lead|d1\nA|Offer|d3\nB|Lead|d2\nB|Won|d5";
      expect(moves(log)).toEqual(moves(log.replace("Created Date", "Change date")));
      expect(moves(log.replace("d3", "d1").replace("d5", "d2"))).toBe("#N/A");
    },
  );

  claim("so is Close's date_won of an active opportunity", () => {
    const rows =
      "id|status_label|status_type|value|date_won\nA|Lead|active|500|d20\nB|Won|won|100|d10";
    const asked = { slots: [1100, day(1), day(31)], stages: NAMES };
    expect(answer(coverage, rows, asked)).toBe(0.5);
  });

  claim('(`"@amount","Actual Revenue"` takes the other column)', () => {
    const rows = "Topic|Sales Stage|Est. revenue|Actual Revenue\nA|Won|100|80\nB|Won|50|40";
    const worth = (...options: string[]) =>
      answer(functions.dealValue, rows, { slots: ["Won"], stages: NAMES, options });
    expect(worth()).toBe(150);
    expect(worth("@amount", "Actual Revenue")).toBe(120);
  });

  claim("A time zone is ignored: the clock counts as written.", () => {
    const rows =
      "Deal|Created|Lead|Won\nA|2026-01-01T10:00:00-08:00|2026-01-01T10:00:00-08:00|2026-01-01T12:00:00+09:00";
    expect(answer(cycleTime, rows, { slots: [null, null, "max", "hours"] })).toBeCloseTo(2, 9);
  });

  claim(
    "A created or closed date that cannot be read leaves the deal out of the times only.",
    () => {
      const rows =
        "Deal|Stage|Created|Closed\nA|Won|soon|d9\nB|Won|d1|later\nC|Won|d1|d5\nD|Lost|d1|d3";
      expect(answer(winRate, rows, { stages: NAMES })).toBe(0.75);
      expect(answer(cycleTime, rows, { slots: [null, null, "count"], stages: NAMES })).toBe(1);
    },
  );

  claim("at the foot of a report (Total, Copyright)", () => {
    const rows = "Deal|Stage\nA|Won\nTotal|1\nCopyright 2026 Acme|";
    expect(answer(dealCount, rows, { slots: ["", "leftout"], stages: NAMES })).toBe(2);
    expect(answer(winRate, rows, { slots: ["created"], stages: NAMES })).toBe(1);
  });
});

describe("Deals:", () => {
  claim("of two dates the later stands, on one day Lost", () => {
    const rows = (won: string, lost: string) => `Deal|Lead|Offer|Won|Lost\nA|d1|d2|${won}|${lost}`;
    expect(answer(winRate, rows("d9", "d8"))).toBe(1);
    expect(answer(winRate, rows("d8", "d9"))).toBe(0);
    expect(answer(winRate, rows("d9", "d9"))).toBe(0);
  });

  claim("else a closed date with a reason for the loss; else open", () => {
    const rows =
      "Deal|Stage|Closed|Lost reason\nA|Lead|d5|Price\nB|Lead|d5|\nC|Lead||Price\nD|Won|d5|";
    expect(answer(winRate, rows, { stages: NAMES })).toBe(0.5);
    expect(answer(dealCount, rows, { slots: ["Lead", "open"], stages: NAMES })).toBe(2);
  });

  claim("A stage as the column means the date of its first entry.", () => {
    const rows = "Deal|Stage|Changed\nA|Lead|d1\nA|Offer|d3\nA|Lead|d8\nB|Lead|d6\nB|Offer|d7";
    const since = (criterion: string) =>
      answer(dealCount, rows, { slots: ["Lead"], stages: NAMES, options: ["Lead", criterion] });
    expect(since(">=2026-01-05")).toBe(1);
    expect(since("<2026-01-05")).toBe(1);
  });

  claim("In a history a column's value is its last filled one.", () => {
    const rows =
      "Deal|Stage|Changed|Owner\nA|Lead|d1|Ann\nA|Offer|d3|Bob\nA|Won|d5|\nB|Lead|d1|Ann";
    const of = (owner: string) =>
      answer(dealCount, rows, { slots: ["Lead"], stages: NAMES, options: ["Owner", owner] });
    expect([of("Ann"), of("Bob")]).toEqual([1, 1]);
  });

  claim("A first entry counts whatever came after it", () => {
    const rows = "Deal|Stage|Changed\nA|Lead|d1\nA|Won|d5\nA|Lead|d7\nA|Lost|d9\nB|Lead|d1";
    expect(answer(cycleTime, rows, { slots: ["Lead", "Won", "max"], stages: NAMES })).toBe(4);
    expect(answer(winRate, rows, { stages: NAMES })).toBe(0);
  });

  claim("Won on the 4th and Lost on the 6th is won, reopened and lost", () => {
    const rows = "Deal|Lead|Offer|Won|Lost\nA|d1|d2|d4|d6";
    const counts = spilled(change, rows, { slots: [day(1), day(10)] }).map((row) => row[1]);
    // Opening, created, reopened, won, lost, closing
    expect(counts).toEqual([0, 1, 1, 1, 1, 0]);
    expect(spilled(change, rows, { slots: [day(1), day(5)] }).map((row) => row[1])).toEqual([
      0, 1, 0, 1, 0, 0,
    ]);
  });

  claim("A closing that the Status contradicts did not happen.", () => {
    const rows = "Deal|Status|Lead|Offer|Won\nA|Open|d1|d2|d4\nB|Won|d1|d2|d4";
    expect(spilled(change, rows, { slots: [day(1), day(4)] }).map((row) => row[1])).toEqual([
      0, 2, 0, 1, 0, 1,
    ]);
  });
});
