import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/** The typical process of the article on processes and methods; the proposal is what is presented. */
export const fourStep: Template<"four-step"> = {
  id: "four-step",
  stages: {
    prospecting: { probability: 0.18, targetDays: 14 },
    qualifying: { probability: 0.25, targetDays: 14 },
    proposal: { probability: 0.35, targetDays: 21, benchmark: PRESENTING },
    closing: { probability: 0.75, targetDays: 14, benchmark: CLOSING },
  },
  figures: [
    "bottlenecks",
    "forecast",
    "priorities",
    "onboarding",
    "way-of-selling",
    "relationship-first",
    ...GENERAL_FIGURES,
  ],
};
