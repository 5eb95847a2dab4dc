import type { PlaybookWords, StageWords } from "../build-words";

/** Figures are quoted from the source named; their wording is ours. */
export const playbook: PlaybookWords = {
  figures: {
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
  },
  sources: {
    "seven-step-article": "Article on the seven-step sales process (in Russian)",
    "pipeline-guide": "Guide to optimising a sales pipeline, Rumpelstinski (in Hungarian)",
    "process-or-method": "Article on sales processes and sales methods (in Chinese)",
    "personal-selling-guide": "Guide to the personal selling process (in Finnish)",
    "ten-steps": "Ten steps of selling, a professional template (in Chinese)",
  },
  profile: [
    ["Industry", "e.g. mechanical engineering, wholesale"],
    ["Company size", "e.g. 50 to 500 employees"],
    ["Region", "e.g. within two hours' drive"],
    ["Problem we solve", "e.g. quotes take longer than a week"],
    ["Who feels the problem", "e.g. head of sales"],
    ["Who decides", "e.g. managing director"],
    ["Budget", "e.g. from 10,000 a year"],
    ["Signs that they are ready", "e.g. a new head of sales, growth, a tender"],
    ["Who does not fit", "e.g. wants the lowest price only"],
  ],
  items: {
    purpose: "Purpose",
    entry: "Enter when",
    exit: "Leave when",
    checklist: "Do",
    questions: "Ask",
  },
};

/** Won and Lost, which every process has. */
export const closings: Readonly<Record<"won" | "lost", StageWords>> = {
  won: {
    purpose: "The customer has decided for you.",
    entry: "The order is signed.",
    exit: "The customer has been handed over to delivery and thanked.",
    checklist: [
      "Enter the date of the order and the final amount",
      "Hand over everything that was promised",
      "Thank the customer and say what happens next",
    ],
    questions: ["What decided it for us?", "What nearly kept you from saying yes?"],
  },
  lost: {
    purpose: "The deal is over. Learn why, and part as friends.",
    entry: "The customer has said no, or the deal was given up for a reason.",
    exit: "The reason is entered, and a date to ask again if there is one.",
    checklist: [
      "Enter the date and the reason",
      "Ask what decided it, without arguing",
      "Set a date to get in touch again where it makes sense",
    ],
    questions: ["What could we have done differently?", "May I call you again in six months?"],
  },
};
