/**
 * Prints sample/deals.csv: `npx tsx workbench/sample/make-sample.ts > workbench/sample/deals.csv`.
 * Sixty invented deals with a date for each stage they entered; the seed makes it repeatable.
 */
const STAGES = ["Lead", "Qualified", "Demo", "Proposal", "Won"] as const;
/** Chance to move on from a stage, and the days that takes on average. */
const MOVES_ON = { Lead: 0.78, Qualified: 0.72, Demo: 0.7, Proposal: 0.62 } as const;
const DAYS = { Lead: 6, Qualified: 12, Demo: 15, Proposal: 18 } as const;
const OWNERS = ["Ann", "Bela", "Chen", "Dora"];
const SOURCES = ["Website", "Referral", "Event"];
const FIRST_DAY = Date.UTC(2026, 0, 5);
const LAST_DAY = Date.UTC(2026, 8, 1);
const DAY_MS = 86_400_000;

/** Mulberry32: small, seeded, good enough for samples. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(20260105);
const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function deal(number: number): string {
  const entered = new Map<string, number>();
  let time = FIRST_DAY + Math.floor(random() * 200) * DAY_MS;
  let lost = 0;
  for (const stage of STAGES) {
    // What has not happened by the last day leaves the deal open in its stage.
    if (time > LAST_DAY) break;
    const skipped = stage === "Demo" && random() < 0.15;
    if (!skipped) entered.set(stage, time);
    if (stage === "Won") break;
    const wait = Math.round(1 + random() * 2 * DAYS[stage]) * DAY_MS;
    if (random() >= MOVES_ON[stage]) {
      if (time + wait <= LAST_DAY && random() < 0.85) lost = time + wait;
      break;
    }
    time += wait;
  }
  const dates = STAGES.map((stage) => (entered.has(stage) ? iso(entered.get(stage) ?? 0) : ""));
  const amount = Math.round(15 + random() * random() * 300) * 100;
  const id = `D-${String(number).padStart(3, "0")}`;
  return [id, pick(OWNERS), pick(SOURCES), amount, ...dates, lost ? iso(lost) : ""].join(",");
}

console.log(["Deal", "Owner", "Source", "Amount", ...STAGES, "Lost"].join(","));
for (let number = 1; number <= 60; number++) console.log(deal(number));
