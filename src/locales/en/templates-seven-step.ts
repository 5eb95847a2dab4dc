import type { TemplateWords } from "../build-words";

export const sevenStep: TemplateWords<"seven-step"> = {
  name: "Seven-step process",
  summary: "The textbook process for a team that finds its customers itself and sells in person.",
  stages: {
    prospecting: {
      purpose: "Find people who may need what you sell and can pay for it.",
      entry: "A name, a way to reach them, and a reason to believe that they fit.",
      exit: "You know that they need it, can pay for it and have somebody who may decide.",
      checklist: [
        "Compare the company with your ideal customer profile",
        "Find the person who owns the problem",
        "Check need, means and authority",
        "Note where the lead came from",
      ],
      questions: [
        "What made you look at this now?",
        "Who else is touched by the problem?",
        "Is there a budget for it, or would one have to be found?",
      ],
    },
    preparation: {
      purpose: "Learn enough about the customer to deserve the first conversation.",
      entry: "The lead is qualified and somebody of ours owns the deal.",
      exit: "You can say in two sentences why this customer should talk to you.",
      checklist: [
        "Find out who decides and how the organisation buys",
        "Learn what they use today and what it costs them",
        "Pick one customer story that resembles theirs",
        "Set the goal of the first contact and a fallback",
      ],
      questions: [
        "What has changed at the customer in the last half year?",
        "What will they ask us that we cannot answer yet?",
      ],
    },
    approach: {
      purpose: "Make first contact and win time for a real conversation.",
      entry: "The goal of the contact and the opening line are ready.",
      exit: "A meeting about their needs is in both calendars.",
      checklist: [
        "Use a referral if there is one",
        "Open with their situation, not with your product",
        "Agree on the purpose and length of the next meeting",
        "Send a short confirmation on the same day",
      ],
      questions: [
        "May I tell you in a minute why I am calling, and you say whether it is worth more?",
        "How do you handle this today?",
        "Who should be with us when we look at it in detail?",
      ],
    },
    presentation: {
      purpose: "Understand what the customer needs, and show how you meet exactly that.",
      entry: "A meeting is agreed with somebody who feels the problem.",
      exit: "The customer has confirmed in their own words what the solution is worth to them.",
      checklist: [
        "Ask and listen before you show anything",
        "Show only what answers a need that was named",
        "Put a number on the benefit together with the customer",
        "Send a summary of what was said within a day",
        "Agree on the next step before you part",
      ],
      questions: [
        "What happens if you leave things as they are?",
        "What would have to be true for this to be a success for you?",
        "Which of the things we saw matters most, and why?",
      ],
    },
    objections: {
      purpose: "Bring every doubt into the open and answer it.",
      entry: "The customer sees the value but has named, or hides, a reason to wait.",
      exit: "Every objection is answered and the customer has said so.",
      checklist: [
        "Let the customer finish, then repeat the objection in your own words",
        "Tell a real objection from an excuse",
        "Choose how to answer: see the list of ways on the Lists sheet",
        "Follow up again: most sales take five or more contacts",
      ],
      questions: [
        "Besides this, is there anything else that would keep you from going ahead?",
        "If we solve this, what would be the next step?",
      ],
    },
    closing: {
      purpose: "Ask for the decision and make it easy to say yes.",
      entry: "No open objection is left, and the terms are on the table.",
      exit: "The order is signed, or the customer has said no.",
      checklist: [
        "Try a small agreement before you ask for the large one",
        "Check that everybody who decides has said yes",
        "Ask for the order in one clear sentence",
        "Agree on dates for the signature and the start",
      ],
      questions: [
        "When would you like to start?",
        "Which of the two versions suits you better?",
        "What still has to happen on your side before you can sign?",
      ],
    },
    "follow-up": {
      purpose: "Keep the promise, stay in touch, and earn repeat business and referrals.",
      entry: "The deal is won.",
      exit: "The customer uses what they bought and has been asked for a referral.",
      checklist: [
        "Call after delivery and ask how it went",
        "Put right at once what did not go well",
        "Plan the next contact",
        "Ask for a referral when the customer is pleased",
      ],
      questions: [
        "What has become easier since you started?",
        "Whom do you know who has the same problem as you had?",
      ],
    },
  },
};
