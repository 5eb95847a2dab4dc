/** Figures and findings that concern every way of selling; each template adds those of its document. */
export const GENERAL_FIGURES = [
  "strategy",
  "strategy-closing",
  "selling-time",
  "five-follow-ups",
  "give-up",
  "keeping",
  "presentation-band",
  "closing-band",
  "early-stages",
  "next-step",
  "one-change",
  "measure",
  "coach",
  "relations",
  "talking",
  "referrals",
] as const;
