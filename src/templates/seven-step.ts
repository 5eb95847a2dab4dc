import type { Template } from "./template";

/**
 * The seven-step process of sales textbooks. The bands of conversion are those of the pipeline guide
 * (30–50 % where the offer is presented, 60–90 % at closing); the probabilities are chosen so that
 * each step's share, probability ÷ that of the next stage, lies in its band; target days are a start.
 */
export const sevenStep: Template<"seven-step"> = {
  id: "seven-step",
  stages: {
    prospecting: { probability: 0.2, targetDays: 10 },
    preparation: { probability: 0.22, targetDays: 7 },
    approach: { probability: 0.25, targetDays: 14 },
    presentation: {
      probability: 0.3,
      targetDays: 21,
      benchmark: { lowRate: 0.3, highRate: 0.5, source: "pipeline-guide" },
    },
    objections: { probability: 0.65, targetDays: 14 },
    closing: {
      probability: 0.75,
      targetDays: 10,
      benchmark: { lowRate: 0.6, highRate: 0.9, source: "pipeline-guide" },
    },
    "follow-up": { probability: 1, targetDays: 90 },
  },
  figures: [
    "strategy",
    "strategy-closing",
    "selling-time",
    "five-follow-ups",
    "give-up",
    "keeping",
    "presentation-band",
    "closing-band",
    "early-stages",
    "next-step",
    "one-change",
    "measure",
    "coach",
    "relations",
    "talking",
    "referrals",
  ],
};
