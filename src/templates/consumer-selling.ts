import { CLOSING, PRESENTING } from "./bands";
import { GENERAL_FIGURES } from "./figures";
import type { Template } from "./template";

/** The second process of the guide to personal selling. One person decides: target days are few. */
export const consumerSelling: Template<"consumer-selling"> = {
  id: "consumer-selling",
  stages: {
    prospecting: { probability: 0.2, targetDays: 5 },
    approaching: { probability: 0.23, targetDays: 3 },
    preparing: { probability: 0.27, targetDays: 3 },
    presentation: { probability: 0.32, targetDays: 5, benchmark: PRESENTING },
    objections: { probability: 0.7, targetDays: 5 },
    closing: { probability: 0.8, targetDays: 3, benchmark: CLOSING },
    "follow-up": { probability: 1, targetDays: 30 },
  },
  figures: ["first-impression", "trial-close", "buying-fears", ...GENERAL_FIGURES],
  samples: { amountUnit: 10, toPersons: true },
};
