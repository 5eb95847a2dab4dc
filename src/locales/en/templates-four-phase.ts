import type { TemplateWords } from "../build-words";

export const fourPhase: TemplateWords<"four-phase"> = {
  name: "Four phases",
  summary:
    "Contact, needs, reasons, decision: for services and advice sold in a few conversations.",
  stages: {
    contact: {
      purpose: "Open the conversation with a customer who may fit.",
      entry: "The customer is known by name, and somebody of ours owns the contact.",
      exit: "A conversation about their situation is agreed.",
      checklist: [
        "Fill the pipeline with contacts that fit, before you call the first",
        "Choose how to make contact: see Approach on the Lists sheet",
        "Say in one sentence what the customer gains by talking to you",
        "Agree on a date",
      ],
      questions: [
        "Is this something that you are concerned with at the moment?",
        "When could we talk about it for half an hour?",
      ],
    },
    needs: {
      purpose: "Map what the customer needs, and why.",
      entry: "The customer takes the time to talk about their situation.",
      exit: "You have summed up the needs and the customer has agreed with the summary.",
      checklist: [
        "Ask about today, about what is missing, and about what follows from it",
        "Write down the goals in the customer's words",
        "Bring in a colleague who knows the subject better than you",
        "Sum up and let the customer correct you",
      ],
      questions: [
        "What do you want to achieve, and how will you know that you have?",
        "What have you tried already?",
        "Have I understood you correctly?",
      ],
    },
    justification: {
      purpose: "Give the customer good reasons: features only where they are of benefit.",
      entry: "The needs are agreed.",
      exit: "The customer sees the benefit for each need and has no open doubt.",
      checklist: [
        "Go from feature to advantage to benefit, and end on the benefit",
        "Justify the price by what the need costs today",
        "Tell of a customer who was in the same situation",
        "Answer doubts before you ask for the decision",
      ],
      questions: [
        "Which of these benefits counts most for you?",
        "What speaks against it?",
        "Does the benefit justify the price for you?",
      ],
    },
    decision: {
      purpose: "Bring the customer to a decision that they will stand by.",
      entry: "The reasons are understood; a decision can be made.",
      exit: "The customer has decided, and a customer won has been handed to whoever looks after them.",
      checklist: [
        "Ask for the decision plainly",
        "Settle price and terms of payment",
        "Check that the customer can pay",
        "Hand the customer over in person to whoever will look after them",
      ],
      questions: ["Shall we decide today?", "What do you still need in order to decide?"],
    },
  },
};
