import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/** The seven-step process of sales textbooks. Probabilities and target days are a start. */
export const sevenStep: Template<"seven-step"> = {
  id: "seven-step",
  stages: {
    prospecting: { probability: 0.2, targetDays: 10 },
    preparation: { probability: 0.22, targetDays: 7 },
    approach: { probability: 0.25, targetDays: 14 },
    presentation: { probability: 0.3, targetDays: 21, benchmark: PRESENTING },
    objections: { probability: 0.65, targetDays: 14 },
    closing: { probability: 0.75, targetDays: 10, benchmark: CLOSING },
    "follow-up": { probability: 1, targetDays: 90 },
  },
  figures: ["automate", ...GENERAL_FIGURES],
};
