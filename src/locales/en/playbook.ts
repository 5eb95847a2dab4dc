import type { PlaybookWords, StageWords } from "../build-words";
import { figures } from "./figures";

export const playbook: PlaybookWords = {
  figures,
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

/** What a stage of the team's own asks the team to settle. */
export const ownStage: StageWords = {
  purpose: "Write here what this stage is for, in one sentence.",
  entry: "Write here what must be true for a deal to stand in this stage.",
  exit: "Write here what must be true for a deal to move on.",
  checklist: [
    "Write here what the seller does first",
    "Enter the day on which the deal came here",
    "Agree with the customer on the next step and its date",
  ],
  questions: [
    "What do we want to learn from the customer in this stage?",
    "What could stop this deal now?",
  ],
};
