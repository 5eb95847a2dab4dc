import type { TemplateWords } from "../build-words";

export const optimisedFunnel: TemplateWords<"optimised-funnel"> = {
  name: "Optimised funnel",
  summary: "Five measured stages for a team that gets its leads from marketing.",
  stages: {
    lead: {
      purpose: "Catch every enquiry, and know how many you need to reach the target.",
      entry: "Somebody has shown interest or fits the profile, and can be reached.",
      exit: "Somebody of ours has looked at the lead and decided to pursue it.",
      checklist: [
        "Note where the lead came from and what it looked at",
        "Answer on the same day",
        "Work out the fewest leads that the target takes: SALES.NEEDED",
        "Give the lead an owner",
      ],
      questions: [
        "What made you look for something like this?",
        "What would you like to be different in three months?",
      ],
    },
    qualified: {
      purpose: "Keep only the leads that fit the ideal customer profile.",
      entry: "Marketing and sales both call it a lead worth pursuing.",
      exit: "The lead fits the profile and has agreed to a meeting.",
      checklist: [
        "Compare the lead with the ideal customer profile on the Playbook sheet",
        "Check need, budget, authority and timing",
        "Tell marketing which leads did not fit, and why",
        "Invite everybody who has a say to the meeting",
      ],
      questions: [
        "Who besides you has a say in this?",
        "How do you deal with it today?",
        "By when should it be solved?",
      ],
    },
    meeting: {
      purpose: "Learn what moves the people who decide, and show them what you can do.",
      entry: "A meeting with a date is agreed with somebody who has a say.",
      exit: "They have asked for an offer and know what happens next.",
      checklist: [
        "Find out what each decision maker hopes for and fears",
        "Show only what answers that",
        "Send a summary of the meeting within a day",
        "Agree on the next step and its date before you part",
      ],
      questions: [
        "What is at stake for you in this decision?",
        "What would make you choose to leave things as they are?",
        "Shall we set the day on which we go through the offer?",
      ],
    },
    offer: {
      purpose: "Send an offer that is made for this customer and understood at first reading.",
      entry: "The needs are known and somebody has asked for an offer.",
      exit: "The customer has read the offer and wants to settle the last points.",
      checklist: [
        "Begin with the customer's needs in their own words",
        "Say what sets you apart from the others they look at",
        "Put price, scope and dates on one page",
        "Go through the offer together instead of only sending it",
        "Follow up on the day that you agreed on",
      ],
      questions: [
        "Is there anything in the offer that is not clear?",
        "Which other offers are you comparing it with?",
        "What is missing for you to go ahead?",
      ],
    },
    closing: {
      purpose: "Help a customer who wants to buy to take the last step.",
      entry: "Nothing but terms and signatures is left to settle.",
      exit: "The order is signed, or the customer has said no.",
      checklist: [
        "Settle the open points in one conversation",
        "Confirm that everybody who decides agrees",
        "Ask for the order and agree on the day it starts",
        "Stay in touch until it is signed: a hot lead cools fast",
      ],
      questions: [
        "Is there anything that still stands between us and the signature?",
        "Which day suits you to begin?",
      ],
    },
  },
};
