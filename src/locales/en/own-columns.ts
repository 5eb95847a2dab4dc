/** Headers of columns that serve people and criteria: the usual ones, then those of each methodology. */
export const ownColumns: readonly string[] = [
  "Notes",
  "Motion",
  "Fits profile",
  "Needs it",
  "Can pay",
  "Willing",
  "Authorised to decide",
  "Meets the requirements",
  "Fit",
  "Comments",
  "Description",
  // inbound
  "What drew them",
  "Buying phase",
  "Their goal",
  "What helps next",
  // spin
  "Situation",
  "Problem",
  "Implication",
  "Need-payoff",
  // solution
  "Pain",
  "Cause",
  "Who is affected",
  "Solution they see",
  // value
  "What they value",
  "Expected gain",
  "Cost of waiting",
  "Proof",
  // concept
  "What they picture",
  "Still to learn",
  "Attitude",
  "Commitment",
  // target-account
  "Reason to act",
  "Our position",
  "Who supports us",
  "Worth winning",
];
