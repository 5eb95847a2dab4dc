/**
 * How every law is tried: from one seed, so that a run meets what the run before it met. A failure
 * prints the path to its smallest example. `LAW_SEED` tries other cases, `LAW_RUNS` more of them.
 */
export const SEEDED = {
  seed: Number(process.env["LAW_SEED"] ?? 20260701),
  numRuns: Number(process.env["LAW_RUNS"] ?? 100),
};
