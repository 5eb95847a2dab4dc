import type { Benchmark } from "./template";

/**
 * The two shares that the pipeline guide gives. They are about what happens in a stage and not about
 * its name, so each process has them where it shows the offer and where it asks for the decision; its
 * probabilities are chosen so that the step's share, probability ÷ that of the next stage, lies inside.
 */
export const PRESENTING: Benchmark = { lowRate: 0.3, highRate: 0.5, source: "pipeline-guide" };
export const CLOSING: Benchmark = { lowRate: 0.6, highRate: 0.9, source: "pipeline-guide" };
