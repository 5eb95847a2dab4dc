import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/**
 * The funnel of the pipeline guide. Its early steps convert low, since leads come in before anybody
 * has looked at them; the product is presented in the sales meeting.
 */
export const optimisedFunnel: Template<"optimised-funnel"> = {
  id: "optimised-funnel",
  stages: {
    lead: { probability: 0.16, targetDays: 5 },
    qualified: { probability: 0.24, targetDays: 10 },
    meeting: { probability: 0.31, targetDays: 14, benchmark: PRESENTING },
    offer: { probability: 0.65, targetDays: 14 },
    closing: { probability: 0.75, targetDays: 10, benchmark: CLOSING },
  },
  figures: [
    "minimum-leads",
    "one-profile",
    "profile-growth",
    "meeting-summary",
    "clear-offer",
    "stage-time",
    ...GENERAL_FIGURES,
  ],
};
