import type { TemplateWords } from "../build-words";

export const fourStep: TemplateWords<"four-step"> = {
  name: "Four-step process",
  summary:
    "The shortest process that still tells a name from a customer; a good one to begin with.",
  stages: {
    prospecting: {
      purpose: "Find and sum up people who might buy.",
      entry: "A name and a reason to think that they might buy.",
      exit: "You have reached them and they are willing to talk.",
      checklist: [
        "Look in your network, your market and your own customer records",
        "Sum up in a line why this company",
        "Make first contact",
        "Enter the next step with its date",
      ],
      questions: [
        "What are you working on this year?",
        "Who at your company would look into something like this?",
      ],
    },
    qualifying: {
      purpose: "Decide whether what you sell is right for them.",
      entry: "They talk to you.",
      exit: "You know what they need, that they can pay for it, and who decides.",
      checklist: [
        "Ask about the need before you talk about the product",
        "Check means, authority and timing",
        "Part early from those who do not fit, and enter the reason",
        "Agree on what the proposal has to answer",
      ],
      questions: [
        "What is it costing you to go on as today?",
        "How do you usually decide on a purchase like this?",
        "Has money been set aside for it?",
      ],
    },
    proposal: {
      purpose: "Work out a solution that is made for this customer.",
      entry: "Need, means and decision maker are known.",
      exit: "The customer accepts the solution and talks about terms.",
      checklist: [
        "Tie each part of the proposal to a need that they named",
        "Show what it is worth, in their figures",
        "Give a choice of two versions at most",
        "Present it in person and listen for doubts",
      ],
      questions: [
        "How well does this match what you had in mind?",
        "What would you change?",
        "Who else has to agree before you decide?",
      ],
    },
    closing: {
      purpose: "Finish the sale with a contract or a purchase order.",
      entry: "The customer accepts the solution; terms are being settled.",
      exit: "Contract or purchase order is there, or the customer has said no.",
      checklist: [
        "Answer the last doubts",
        "Have the contract ready",
        "Ask for the order",
        "Tell the customer what happens after the signature",
      ],
      questions: [
        "Shall we go ahead?",
        "What do you need from me so that the order can go out this week?",
      ],
    },
  },
};
