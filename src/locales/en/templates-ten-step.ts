import type { TemplateWords } from "../build-words";

export const tenStep: TemplateWords<"ten-step"> = {
  name: "Ten steps",
  summary: "Key accounts: few customers, a coach inside each, and referrals at the end.",
  stages: {
    focus: {
      purpose: "Choose few prospects that count, and leave the rest.",
      entry: "The prospect would be a key customer.",
      exit: "The prospect is on the short list, and a hunter owns it.",
      checklist: [
        "Rank prospects by value and fit",
        "Keep the short list short",
        "Give new customers to hunters, existing ones to farmers",
        "Say why this one is worth the effort",
      ],
      questions: [
        "What would we gain if this became our best customer?",
        "Which prospect do we drop for it?",
      ],
    },
    coach: {
      purpose: "Find somebody who explains the customer to you from the inside.",
      entry: "The prospect is on the short list.",
      exit: "A coach has told you what the customer needs.",
      checklist: [
        "Look inside the customer, and among those who could introduce you",
        "Ask a satisfied customer to introduce you",
        "Ask the coach what is needed and who needs it",
        "Thank the coach, and keep confidences",
      ],
      questions: [
        "What keeps people busy at your company at the moment?",
        "Whom should I meet first, and what matters to them?",
      ],
    },
    research: {
      purpose: "Research the customer thoroughly: people, decisions, competitors.",
      entry: "The coach has told you what the customer needs.",
      exit: "Key people, the way to a decision and the competitors are known.",
      checklist: [
        "Draw the key people and what each of them wants",
        "Write down how a decision is made, step by step",
        "Find out which competitors are in, and why",
        "Have the coach check what you found",
      ],
      questions: [
        "Who can stop this, and why would they?",
        "How was the last purchase of this kind decided?",
      ],
    },
    relationship: {
      purpose: "Build a good relationship before there is anything to sell.",
      entry: "The key people are known.",
      exit: "The key people take your calls and speak openly.",
      checklist: [
        "Meet each of the key people",
        "Be useful before you ask for anything",
        "Keep every small promise",
        "Note what matters to each",
      ],
      questions: [
        "What is important to you when you work with a supplier?",
        "How can I be of use to you already?",
      ],
    },
    listen: {
      purpose: "Ask well and listen carefully.",
      entry: "The key people speak openly.",
      exit: "The customer says that you have understood the need.",
      checklist: [
        "Prepare questions about the need, not about the product",
        "Let the customer talk for most of the time",
        "Repeat what you heard, in their words",
        "Ask about consequences",
      ],
      questions: [
        "Can you give me an example?",
        "What follows from that?",
        "What have I not asked yet?",
      ],
    },
    offer: {
      purpose: "Become the one who solves the need; take objections as advice.",
      entry: "The need is understood.",
      exit: "The customer sees you as a possible solution, and every objection is heard.",
      checklist: [
        "Sketch the solution together with the customer",
        "Understand and accept an objection before you answer it",
        "Change the solution where the customer is right",
        "Check with the coach how it was received",
      ],
      questions: [
        "What would you do differently in our place?",
        "What do you like about it, and what not?",
      ],
    },
    message: {
      purpose: "Say it so that it carries: whom you served, why you, what they gain.",
      entry: "The outline of the solution is accepted.",
      exit: "The people who decide can repeat why it should be you.",
      checklist: [
        "Say whom you have served before",
        "Say why customers choose you and not another",
        "Say what the customer will gain, in figures",
        "Give the coach the one page that they will show around",
      ],
      questions: [
        "How would you explain to your board why it should be us?",
        "Which gain convinces you most?",
        "Would you like to talk to a customer of ours?",
      ],
    },
    intent: {
      purpose: "Recognise that the customer means to buy, and wait for the decision with patience.",
      entry: "Signs of buying show: questions about dates, terms, start.",
      exit: "The customer has decided.",
      checklist: [
        "Note every sign of buying",
        "Respect the customer's way of deciding",
        "Stay in reach without pressing",
        "Have contract and start ready",
      ],
      questions: [
        "Where do you stand in your decision?",
        "What else may I provide while you decide?",
      ],
    },
    "long-term": {
      purpose: "Turn the customer into a lasting one, and into a coach for the next.",
      entry: "The customer has bought; a farmer owns the account.",
      exit: "Feedback flows regularly, and the customer would speak for you.",
      checklist: [
        "Hand the account from hunter to farmer in person",
        "Set up a regular round of feedback, and act on it",
        "Meet at fixed times, also when nothing is wrong",
        "Win the customer as a coach for future customers",
      ],
      questions: ["What should we do better?", "Would you tell others about your experience?"],
    },
    referral: {
      purpose: "Receive referrals: no other way to new customers succeeds as often.",
      entry: "The customer would speak for you.",
      exit: "Names are given, entered as deals, and a hunter follows them up.",
      checklist: [
        "Let the farmer ask for names",
        "Enter each name as a deal, with the motion Referral",
        "Let a hunter follow it up within a week",
        "Tell the customer what became of it, and thank them",
      ],
      questions: [
        "Who among your business friends faces the same question?",
        "May I say that you sent me?",
      ],
    },
  },
};
