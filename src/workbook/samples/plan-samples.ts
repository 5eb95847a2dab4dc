import type { BuildWords, DealColumn } from "../../locales/build-words";
import type { Process } from "../../templates/template";
import type { PipelineColumn } from "../build/plan-columns";
import { sampleAnswers } from "./plan-sample-answers";
import { sampleDates, type SampleDates } from "./plan-sample-dates";
import { sampleFates, type Fate } from "./plan-sample-fates";
import { between, pickOne, seededRandom, shuffled, type Random } from "./seeded-random";

/** The day this process was first built with; any other seed would do as well. */
const SEED = 20261122;
export const SAMPLE_COUNT = 60;
const STALLED_COUNT = 4;
const WITHOUT_NEXT_STEP = 2;
const OVERDUE_COUNT = 3;
/** Shares of sellers who give up after one, two, three and four refusals (seven-step article). */
const GIVE_UP_SHARES = [0.44, 0.22, 0.14, 0.12] as const;

type SampleCell = string | number | null;

/** Rows of invented deals for the columns given, oldest first. Amounts are in one currency. */
export function sampleRows(
  process: Process,
  columns: readonly PipelineColumn[],
  words: BuildWords,
  today: number,
): SampleCell[][] {
  const deals = sampleDeals(process, words, today);
  return deals.map(({ values, dates }) =>
    columns.map(({ role, stage }) => {
      if (stage !== undefined) return dates.entered[stage]!;
      // What a methodology asks, only the customer can answer.
      return role === undefined ? null : (values[role] ?? null);
    }),
  );
}

interface SampleDeal {
  readonly values: Readonly<Partial<Record<DealColumn, SampleCell>>>;
  readonly dates: SampleDates;
}

function sampleDeals(process: Process, words: BuildWords, today: number): SampleDeal[] {
  const random = seededRandom(SEED);
  const { stages } = process;
  const { amountUnit = 100, toPersons = false } = process.samples ?? {};
  const unit = amountUnit * words.samples.perEuro;
  const fates = shuffled(random, sampleFates(process, SAMPLE_COUNT));
  const accounts = shuffled(random, words.samples.accounts);
  const givingUp = shuffled(random, refusalsBeforeLoss(fates));
  const openStages = stages.filter(({ kind }) => kind === "open").length;
  let openSeen = 0;
  let lostSeen = 0;
  // Dice of their own: the other cells stay as they were reviewed.
  const answering = seededRandom(SEED + 1);
  const deals = fates.map((fate, at) => {
    const isOpen = fate.outcome === "open";
    const openNumber = isOpen ? openSeen++ : undefined;
    const isStalled = openNumber !== undefined && openNumber < STALLED_COUNT;
    const dates = sampleDates(random, stages, fate, isStalled, today);
    const followUps = fate.outcome === "lost" ? givingUp[lostSeen++]! : refusals(random, fate);
    const values = {
      account: toPersons ? null : accounts[at % accounts.length]!,
      contact: pickOne(random, words.samples.contacts),
      owner: pickOne(random, words.lists.owner.values),
      role: pickOne(random, words.lists.role.values),
      source: pickOne(random, words.lists.source.values),
      amount: Math.round(15 + random() * random() * 300) * unit,
      currency: words.lists.currency.values[0]!,
      probability: isOpen ? (stages[dates.present]!.probability ?? null) : null,
      created: dates.created,
      expectedClose: expectedClose(random, process, dates, today),
      stage: stages[dates.present]!.name,
      lostReason: fate.outcome === "lost" ? lostReason(random, words, fate) : null,
      followUps,
      ...nextStep(random, words, openNumber, today),
      notes: between(random, 1, 6) === 1 ? pickOne(random, words.samples.notes) : null,
    };
    const deal = { ...values, fate, openStages };
    return { values: { ...values, ...sampleAnswers(answering, words, deal) }, dates };
  });
  return deals
    .sort((a, b) => a.dates.created - b.dates.created)
    .map(({ values, dates }, at) => ({
      values: { ...values, deal: `D-${String(at + 1).padStart(3, "0")}` },
      dates,
    }));
}

/** Follow-ups of the lost deals, in the shares that the source gives; the rest took five. */
function refusalsBeforeLoss(fates: readonly Fate[]): number[] {
  const lost = fates.filter(({ outcome }) => outcome === "lost").length;
  const counts = GIVE_UP_SHARES.flatMap((share, at) =>
    new Array<number>(Math.round(share * lost)).fill(at + 1),
  ).slice(0, lost);
  return [...counts, ...new Array<number>(lost - counts.length).fill(5)];
}

/** Four of five won deals took at least five follow-ups; an open one so many as its stage suggests. */
function refusals(random: Random, { outcome, furthest }: Fate): number {
  if (outcome === "open") return Math.min(furthest, 4);
  return between(random, 1, 5) === 1 ? between(random, 2, 4) : between(random, 5, 8);
}

/** Early losses are a matter of qualification, late ones of the decision. */
function lostReason(random: Random, words: BuildWords, { furthest }: Fate): string {
  const reasons = words.lists.lostReason.values;
  const late = 3;
  return furthest < 2
    ? pickOne(random, reasons.slice(0, reasons.length - late))
    : pickOne(random, reasons.slice(-late));
}

function expectedClose(
  random: Random,
  { stages }: Process,
  { closed, present }: SampleDates,
  today: number,
): number {
  if (closed !== undefined) return closed + between(random, -10, 10);
  const ahead = stages
    .slice(present)
    .filter(({ kind }) => kind === "open")
    .reduce((days, { targetDays }) => days + (targetDays ?? 0), 0);
  return today + Math.max(3, ahead + between(random, -7, 7));
}

/** Open deals have a next step, but for two of them; some are overdue. */
function nextStep(
  random: Random,
  words: BuildWords,
  openNumber: number | undefined,
  today: number,
): Readonly<Partial<Record<"nextStep" | "nextStepDate", SampleCell>>> {
  if (openNumber === undefined || openNumber < WITHOUT_NEXT_STEP) return {};
  const isOverdue = openNumber < WITHOUT_NEXT_STEP + OVERDUE_COUNT;
  return {
    nextStep: pickOne(random, words.samples.nextSteps),
    nextStepDate: isOverdue ? today - between(random, 1, 6) : today + between(random, 0, 14),
  };
}
