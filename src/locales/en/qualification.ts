import type { QualificationWords } from "../build-words";

export const qualification: QualificationWords = {
  answers: { yes: "Yes", partly: "Partly", no: "No" },
  questions: {
    motion: "Is it a new customer, an existing one, or one who was referred to you?",
    fitsProfile: "Do they fit your ideal customer? The Playbook describes it.",
    needsIt: "Do they need what you sell?",
    canPay: "Can they pay for it?",
    willing: "Do they want to buy?",
    authorised: "May this person decide on buying it?",
    meetsRequirements: "Do they meet what your product asks for, such as other equipment?",
  },
  notAnAnswer: "Choose one of the answers, or leave the cell empty as long as you do not know.",
};
