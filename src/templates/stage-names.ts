import type { Stage } from "../pipeline/stages";

const open = (...names: string[]): Stage[] => names.map((name) => ({ name, kind: "open" }));
const postSale = (...names: string[]): Stage[] => names.map((name) => ({ name, kind: "won" }));
const CLOSINGS: readonly Stage[] = [
  { name: "Won", kind: "won" },
  { name: "Lost", kind: "lost" },
];

/**
 * The stages of the built-in sales processes, by template. Rows whose stages one of them covers need
 * no stage order of their own. Steps after the sale are of kind won: they never lower a win rate.
 */
export const STAGE_NAMES: Readonly<Record<string, readonly Stage[]>> = {
  "seven-step": [
    ...open(
      "Prospecting",
      "Preparation",
      "Approach",
      "Needs assessment & presentation",
      "Handling objections",
      "Closing",
    ),
    ...CLOSINGS,
    ...postSale("Follow-up"),
  ],
  "optimised-funnel": [
    ...open("Lead", "Qualified", "Sales meeting", "Offer sent", "Closing"),
    ...CLOSINGS,
  ],
  "four-step": [...open("Prospecting", "Qualifying", "Proposal", "Closing"), ...CLOSINGS],
  "personal-selling": [
    ...open(
      "Identifying & qualifying",
      "Pre-approach",
      "Approach",
      "Presentation & demonstration",
      "Overcoming objections",
      "Closing",
    ),
    ...CLOSINGS,
    ...postSale("Follow-up & maintenance"),
  ],
  "consumer-selling": [
    ...open(
      "Prospecting & evaluation",
      "Approaching the consumer",
      "Preparing the sale",
      "Presentation",
      "Overcoming objections",
      "Closing",
    ),
    ...CLOSINGS,
    ...postSale("After-sale follow-up"),
  ],
  "professional-selling": [
    ...open(
      "Lead generation",
      "Lead qualification",
      "Preparing the call",
      "Sales meeting",
      "Managing resistance",
      "Closing",
    ),
    ...CLOSINGS,
    ...postSale("Account maintenance"),
  ],
  "four-phase": [...open("Contact", "Needs mapping", "Justification", "Decision"), ...CLOSINGS],
  "ten-step": [
    ...open(
      "Focus on few key prospects",
      "Find a coach",
      "Research the customer",
      "Build the relationship",
      "Question & listen",
      "Offer the solution",
      "Carry the product message",
      "Recognise buying intent",
    ),
    ...CLOSINGS,
    ...postSale("Long-term relationship", "Referral"),
  ],
};
