import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/**
 * The ten steps of selling to key accounts. The product message is what is presented; recognising the
 * intent to buy is where the decision falls. Prospects are chosen with care, so that few are lost early.
 */
export const tenStep: Template<"ten-step"> = {
  id: "ten-step",
  stages: {
    focus: { probability: 0.17, targetDays: 14 },
    coach: { probability: 0.19, targetDays: 21 },
    research: { probability: 0.21, targetDays: 14 },
    relationship: { probability: 0.24, targetDays: 30 },
    listen: { probability: 0.27, targetDays: 21 },
    offer: { probability: 0.3, targetDays: 21 },
    message: { probability: 0.34, targetDays: 14, benchmark: PRESENTING },
    intent: { probability: 0.75, targetDays: 21, benchmark: CLOSING },
    "long-term": { probability: 1, targetDays: 90 },
    referral: { probability: 1, targetDays: 180 },
  },
  figures: ["hunters-farmers", ...GENERAL_FIGURES],
  samples: { amountUnit: 1000 },
};
