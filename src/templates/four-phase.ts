import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/** The four phases that the guide to personal selling names in its answers to frequent questions. */
export const fourPhase: Template<"four-phase"> = {
  id: "four-phase",
  stages: {
    contact: { probability: 0.2, targetDays: 10 },
    needs: { probability: 0.28, targetDays: 14 },
    justification: { probability: 0.34, targetDays: 14, benchmark: PRESENTING },
    decision: { probability: 0.75, targetDays: 14, benchmark: CLOSING },
  },
  figures: ["random-process", "benefit", "hand-over", "experts", ...GENERAL_FIGURES],
};
