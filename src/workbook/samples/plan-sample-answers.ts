import {
  QUALIFICATION_COLUMNS,
  type BuildWords,
  type DealColumn,
  type QualificationColumn,
} from "../../locales/build-words";
import type { Fate } from "./plan-sample-fates";
import { between, pickOne, type Random } from "./seeded-random";

/** What of a sample deal its answers must agree with. */
export interface AnsweredDeal {
  readonly fate: Fate;
  /** Number of open stages of the process. */
  readonly openStages: number;
  readonly role: string;
  readonly source: string;
  readonly lostReason: string | null;
}

type Answers = Readonly<Partial<Record<DealColumn, string | null>>>;

/** The answer that each reason for a loss denies, in the order of its list. */
const DENIED: readonly (QualificationColumn | undefined)[] = [
  undefined,
  "needsIt",
  "canPay",
  "authorised",
  "meetsRequirements",
  undefined,
  undefined,
  "willing",
];
const NO_CONTACT = 0;
/** Places of the referrals in the list of sources. */
const REFERRALS = [5, 6];
/** One open deal in so many was told no once. */
const DOUBTFUL_ONE_IN = 6;

/** Motion, fit with the profile, and what is known of the five questions. */
export function sampleAnswers(random: Random, words: BuildWords, deal: AnsweredDeal): Answers {
  return {
    motion: motionOf(deal, words),
    fitsProfile: profileOf(random, deal, words),
    ...qualificationOf(random, deal, words),
  };
}

/** Farmers look after customers; hunters win new ones and follow referrals up (ten steps). */
function motionOf({ role, source }: AnsweredDeal, { lists }: BuildWords): string {
  const [fresh, existing, referral] = lists.motion.values;
  if (role === lists.role.values[1]) return existing!;
  return REFERRALS.includes(lists.source.values.indexOf(source)) ? referral! : fresh!;
}

function profileOf(random: Random, deal: AnsweredDeal, words: BuildWords): string {
  const { yes, partly, no } = words.qualification.answers;
  const { outcome } = deal.fate;
  if (outcome === "won") return pickOne(random, [yes, yes, yes, partly]);
  if (outcome === "open") return pickOne(random, [yes, yes, partly]);
  return pickOne(random, isUnqualified(deal, words) ? [no, no, partly] : [yes, partly, partly]);
}

/**
 * By the middle of the process all five are answered: with yes, but for the one that the reason of a
 * loss denies. Whom nobody could reach has answered nothing.
 */
function qualificationOf(random: Random, deal: AnsweredDeal, words: BuildWords): Answers {
  const { yes, no } = words.qualification.answers;
  const denied = deniedBy(deal, words);
  const asked = askedOf(deal, words);
  const isDoubtful = deal.fate.outcome === "open" && between(random, 1, DOUBTFUL_ONE_IN) === 1;
  const entries = QUALIFICATION_COLUMNS.map((column, at) => {
    const isNo = column === denied || (isDoubtful && at === asked - 1);
    return [column, isNo ? no : at < asked ? yes : null] as const;
  });
  return Object.fromEntries(entries);
}

function askedOf({ fate, openStages, lostReason }: AnsweredDeal, words: BuildWords): number {
  if (reasonNumber(lostReason, words) === NO_CONTACT) return 0;
  const all = QUALIFICATION_COLUMNS.length;
  if (fate.outcome === "won") return all;
  return Math.min(all, Math.round((all * (fate.furthest + 1)) / (openStages / 2)));
}

function deniedBy({ lostReason }: AnsweredDeal, words: BuildWords) {
  return DENIED[reasonNumber(lostReason, words)];
}

function isUnqualified({ lostReason }: AnsweredDeal, words: BuildWords): boolean {
  return reasonNumber(lostReason, words) < QUALIFICATION_COLUMNS.length;
}

/** Place of the reason in its list; -1 without one. */
function reasonNumber(reason: string | null, { lists }: BuildWords): number {
  return reason === null ? -1 : lists.lostReason.values.indexOf(reason);
}
