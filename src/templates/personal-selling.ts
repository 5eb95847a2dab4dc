import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/** The first process of the guide to personal selling, with the advice of its later summary (AIDA). */
export const personalSelling: Template<"personal-selling"> = {
  id: "personal-selling",
  stages: {
    identifying: { probability: 0.18, targetDays: 14 },
    "pre-approach": { probability: 0.2, targetDays: 5 },
    approach: { probability: 0.24, targetDays: 10 },
    presentation: { probability: 0.3, targetDays: 14, benchmark: PRESENTING },
    objections: { probability: 0.65, targetDays: 10 },
    closing: { probability: 0.75, targetDays: 7, benchmark: CLOSING },
    maintenance: { probability: 1, targetDays: 60 },
  },
  figures: ["demonstration", "attention", "satisfaction", ...GENERAL_FIGURES],
};
