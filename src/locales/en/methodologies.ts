import type { MethodologiesWords } from "../methodology-words";

/** Ways of selling that add their questions to any process. */
export const methodologies: MethodologiesWords = {
  none: { name: "None", summary: "The process alone, without further questions." },
  choosing:
    "Unique or complex products call for advice, everyday goods for quick dealing; companies buy otherwise than persons. Begin with what does not work yet in your own process.",
  items: {
    about: "How it sells",
    choosing: "When it suits",
    source: "Where it comes from",
    column: "Column to fill in",
    early: "Early stages",
    middle: "Middle stages",
    late: "Late stages",
  },
  methods: {
    inbound: {
      name: "Inbound selling",
      summary: "Draw buyers with content that helps them, and help those who come to decide.",
      columns: {
        interest: {
          header: "What drew them",
          prompt: "The page, the article or the event that they came from.",
        },
        journey: {
          header: "Buying phase",
          prompt:
            "How far they are: aware of a problem, comparing ways to solve it, or choosing a supplier.",
        },
        goal: {
          header: "Their goal",
          prompt: "What they want to reach and by when, in their own words.",
        },
        "next-content": {
          header: "What helps next",
          prompt: "The article, the example or the calculation that answers their next question.",
        },
      },
      guidance: {
        early: [
          "Answer those who came by themselves first, on the same day.",
          "Look at what they have read before you call, and begin with it.",
          "Ask: What made you look for this now?",
        ],
        middle: [
          "Send what answers their question, not what you would like to sell.",
          "Ask: What have you tried already, and what came of it?",
        ],
        late: [
          "Sum up goal, plan and date in their words before you send an offer.",
          "Ask: What do you still need to know to decide?",
        ],
      },
    },
    spin: {
      name: "SPIN selling",
      summary:
        "Ask about the situation, the problem, its implications and the need for a payoff (Neil Rackham, 1980s).",
      columns: {
        situation: {
          header: "Situation",
          prompt: "How they work today: the facts that you could not find out beforehand.",
        },
        problem: {
          header: "Problem",
          prompt: "What is difficult, slow or unsatisfactory for them.",
        },
        implication: {
          header: "Implication",
          prompt: "What the problem leads to: costs, delays, trouble for others.",
        },
        "need-payoff": {
          header: "Need-payoff",
          prompt: "What a solution would be worth to them, as they say it themselves.",
        },
      },
      guidance: {
        early: [
          "Find out the facts beforehand, so that you need to ask for few of them.",
          "Ask about the situation: How do you do this today, and who takes part?",
        ],
        middle: [
          "Ask about the problem: Where does this cost you time or trouble?",
          "Ask about implications: What does that lead to for others, and what does it cost?",
          "Do not offer anything before the customer has said what the problem costs.",
        ],
        late: [
          "Ask for the payoff: What would it mean to you if this were solved?",
          "Show only what answers a need that the customer has named.",
          "Ask for a step that moves the deal on, not for another talk.",
        ],
      },
    },
    solution: {
      name: "Solution selling",
      summary: "Find the customer's problem first, then show how your product helps to solve it.",
      columns: {
        pain: {
          header: "Pain",
          prompt: "The problem as the customer puts it, and whose problem it is.",
        },
        cause: {
          header: "Cause",
          prompt: "Why they have it: what you found out together.",
        },
        affected: {
          header: "Who is affected",
          prompt: "Who else suffers from it, and how.",
        },
        vision: {
          header: "Solution they see",
          prompt: "What the customer will be able to do once the problem is solved.",
        },
      },
      guidance: {
        early: [
          "Look for customers who have the problem that you solve, and begin with the problem.",
          "Ask: Do you have this problem too, and since when?",
        ],
        middle: [
          "Look for the causes together before you speak of your product.",
          "Ask: Who else has to live with this, and what does it cost them?",
          "Describe the solution as what the customer will be able to do.",
        ],
        late: [
          "Check that the offer answers each cause that you found, and nothing else.",
          "Ask: With this in place, is the problem solved for you?",
        ],
      },
    },
    value: {
      name: "Value selling",
      summary: "Sell what the customer gains in money, time or safety, and prove it.",
      columns: {
        driver: {
          header: "What they value",
          prompt: "What they want most: more sales, lower costs, less risk.",
        },
        gain: {
          header: "Expected gain",
          prompt: "The gain in figures that the customer agrees with, e.g. 400 hours a year.",
        },
        waiting: {
          header: "Cost of waiting",
          prompt: "What it costs them to leave things as they are.",
        },
        proof: {
          header: "Proof",
          prompt: "What shows the gain: a reference, a trial, a calculation.",
        },
      },
      guidance: {
        early: [
          "Choose prospects who gain much compared with the price.",
          "Ask: What would have to get better this year?",
        ],
        middle: [
          "Work out the gain together, with the customer's own figures.",
          "Ask: What does it cost you if nothing changes?",
          "Bring proof: a customer who has had this gain, or a trial.",
        ],
        late: [
          "Put the gain beside the price in the offer.",
          "Answer a question about the price with the gain before you speak of a discount.",
        ],
      },
    },
    concept: {
      name: "Concept selling",
      summary: "Find out what the customer pictures as the result, and sell that, not the product.",
      columns: {
        concept: {
          header: "What they picture",
          prompt: "The result as the customer sees it: what it should bring, mend or avoid.",
        },
        unknown: {
          header: "Still to learn",
          prompt: "What you do not know yet and will ask next.",
        },
        attitude: {
          header: "Attitude",
          prompt: "What the person thinks of it: wishes, worries, doubts.",
        },
        commitment: {
          header: "Commitment",
          prompt: "What the customer has promised to do next, and what you have.",
        },
      },
      guidance: {
        early: [
          "Before each meeting, write down what you want to learn and what you want agreed.",
          "Ask: What do you picture when this is done?",
        ],
        middle: [
          "Confirm what you believe you know before you ask on: Is it still so that …?",
          "Ask for attitudes and not only for facts: How do you feel about this?",
          "Show the product as the way to the customer's own picture.",
        ],
        late: [
          "Leave no meeting without a commitment on both sides.",
          "Ask: Is there anything that makes you uneasy?",
        ],
      },
    },
    "target-account": {
      name: "Target account selling",
      summary: "Choose few important accounts, and win each of them with a plan of its own.",
      columns: {
        opportunity: {
          header: "Reason to act",
          prompt: "Is it real: a project, a budget, and a reason to act now?",
        },
        position: {
          header: "Our position",
          prompt: "Can you compete: what do they look for that you do better than others?",
        },
        supporters: {
          header: "Who supports us",
          prompt: "Can you win: who of those who decide wants you, and who is against it?",
        },
        worth: {
          header: "Worth winning",
          prompt: "What it brings now and later, against the effort and the risk.",
        },
      },
      guidance: {
        early: [
          "Choose the accounts that fit your ideal customer best, and leave the others.",
          "Draw a map of who decides, who advises and who will use it.",
          "Ask: What happens in your company if this is not done?",
        ],
        middle: [
          "Win a supporter among those who decide, and keep in touch with all of them.",
          "Ask: What will you decide by, and whom are we compared with?",
        ],
        late: [
          "Judge again whether you can win and whether it is worth it; else step back.",
          "Agree with the customer on a plan with dates up to the signature.",
        ],
      },
    },
  },
};
