import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/** The third process of the guide to personal selling. The product is presented in the sales meeting. */
export const professionalSelling: Template<"professional-selling"> = {
  id: "professional-selling",
  stages: {
    generation: { probability: 0.14, targetDays: 14 },
    qualification: { probability: 0.2, targetDays: 14 },
    preparing: { probability: 0.24, targetDays: 7 },
    meeting: { probability: 0.29, targetDays: 21, benchmark: PRESENTING },
    resistance: { probability: 0.64, targetDays: 14 },
    closing: { probability: 0.74, targetDays: 14, benchmark: CLOSING },
    maintenance: { probability: 1, targetDays: 90 },
  },
  figures: ["no-means", "appointment", "resistance-interest", "closing-ease", ...GENERAL_FIGURES],
};
