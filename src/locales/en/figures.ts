import type { PlaybookWords } from "../build-words";

/** Figures and findings are taken from the source named; their wording is ours. */
export const figures: PlaybookWords["figures"] = {
  strategy: {
    text: "40 % of sales departments have no defined sales strategy.",
    source: "seven-step-article",
  },
  "strategy-closing": {
    text: "A clear strategy raises the chance of closing a sale by 33 %.",
    source: "seven-step-article",
  },
  "selling-time": {
    text: "Sellers spend only 34 % of their time selling.",
    source: "seven-step-article",
  },
  automate: {
    text: "Find the tasks that can be automated, so that sellers do what they do best: sell.",
    source: "seven-step-article",
  },
  "five-follow-ups": {
    text: "80 % of sales need at least five follow-ups.",
    source: "seven-step-article",
  },
  "give-up": {
    text: "44 % of sellers give up after one refusal, 22 % after two, 14 % after three, 12 % after four.",
    source: "seven-step-article",
  },
  keeping: {
    text: "Keeping a customer costs six to seven times less than winning a new one.",
    source: "seven-step-article",
  },
  "one-change": {
    text: "Change one thing at a time, compare with an A/B test, and audit the process regularly.",
    source: "seven-step-article",
  },
  "presentation-band": {
    text: "Where the offer is presented, 30–50 % of deals move on.",
    source: "pipeline-guide",
  },
  "closing-band": {
    text: "At closing, 60–90 % of deals are won.",
    source: "pipeline-guide",
  },
  "early-stages": {
    text: "Early stages convert low. Mend the stage that is low before you go on to the next.",
    source: "pipeline-guide",
  },
  "next-step": {
    text: "The customer must always know the next step; otherwise the pipeline breaks.",
    source: "pipeline-guide",
  },
  measure: {
    text: "Measure the conversion between stages, from lead to customer, and the time spent in each stage.",
    source: "pipeline-guide",
  },
  coach: {
    text: "A prospect whom you meet through a coach inside the company succeeds 80 % more often.",
    source: "ten-steps",
  },
  relations: {
    text: "Good relations raise the chance of success by 93 %.",
    source: "ten-steps",
  },
  talking: {
    text: "95 % of buyers say that sellers talk too much.",
    source: "ten-steps",
  },
  referrals: {
    text: "Of all ways to win customers, referrals succeed most often.",
    source: "ten-steps",
  },
  "minimum-leads": {
    text: "Know the fewest leads that your target takes, and watch what becomes of them.",
    source: "pipeline-guide",
  },
  "one-profile": {
    text: "Marketing and sales share one ideal customer profile, so that qualified leads fit it.",
    source: "pipeline-guide",
  },
  "profile-growth": {
    text: "A profile grows little by little: from those who show interest, and from the customers of competitors.",
    source: "pipeline-guide",
  },
  "meeting-summary": {
    text: "After a meeting, a summary of what was said works very well.",
    source: "pipeline-guide",
  },
  "clear-offer": {
    text: "An offer that is made for the customer and understood at once is more likely to be taken.",
    source: "pipeline-guide",
  },
  "stage-time": {
    text: "A stage lasts minutes, hours or days, depending on what you sell: measure your own.",
    source: "pipeline-guide",
  },
  bottlenecks: {
    text: "A process that all sellers follow shows where it is slow, wasteful or of value.",
    source: "process-or-method",
  },
  forecast: {
    text: "Knowing the average time of a sale makes the forecast more exact.",
    source: "process-or-method",
  },
  priorities: {
    text: "Knowing what counts in each stage tells which follow-up comes first.",
    source: "process-or-method",
  },
  onboarding: {
    text: "New sellers learn faster with a process to follow, and gaps in skills show.",
    source: "process-or-method",
  },
  "way-of-selling": {
    text: "Where deals are hard to close, the fault lies rather in the way of selling than in the prospects or the product.",
    source: "process-or-method",
  },
  "relationship-first": {
    text: "The most important part of the process is the relationship between seller and customer.",
    source: "process-or-method",
  },
  demonstration: {
    text: "Personal selling works best for products that are new and must be shown.",
    source: "personal-selling-guide",
  },
  attention: {
    text: "AIDA: win attention, keep interest, build desire, end in action.",
    source: "personal-selling-guide",
  },
  satisfaction: {
    text: "Timely delivery, proper installation and good service make customers buy again.",
    source: "personal-selling-guide",
  },
  "first-impression": {
    text: "The approach is the most critical step: a first impression can last.",
    source: "personal-selling-guide",
  },
  "trial-close": {
    text: "Try to close at several points of the presentation: the buyer may be ready.",
    source: "personal-selling-guide",
  },
  "buying-fears": {
    text: "Two things stand in the way of closing: the buyer's fears and the seller's attitude.",
    source: "personal-selling-guide",
  },
  "no-means": {
    text: "Lack of means is the main reason why leads do not become prospects.",
    source: "personal-selling-guide",
  },
  appointment: {
    text: "For most sellers, a call for an appointment works better than a call to present.",
    source: "personal-selling-guide",
  },
  "resistance-interest": {
    text: "Resistance shows that the customer pays attention; unless it is overcome, few buy.",
    source: "personal-selling-guide",
  },
  "closing-ease": {
    text: "Closing is fairly easy for those who have worked hard on the relationship.",
    source: "personal-selling-guide",
  },
  "random-process": {
    text: "Where each of ten sellers has a process of their own, the company's process is left to chance.",
    source: "personal-selling-guide",
  },
  benefit: {
    text: "Feature, advantage, benefit: talk about the last, since it meets what the buyer is after.",
    source: "personal-selling-guide",
  },
  "hand-over": {
    text: "The process begins with finding a customer and ends with the hand-over to the one who looks after them.",
    source: "personal-selling-guide",
  },
  experts: {
    text: "A seller of expertise need not know everything, but must bring in those who do.",
    source: "personal-selling-guide",
  },
  "hunters-farmers": {
    text: "Hunters win new customers and follow up referrals; farmers keep customers and obtain referrals. The right person for each part is the secret behind a process.",
    source: "ten-steps",
  },
};
