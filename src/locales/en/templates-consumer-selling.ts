import type { TemplateWords } from "../build-words";

export const consumerSelling: TemplateWords<"consumer-selling"> = {
  name: "Selling to consumers",
  summary: "For shops, showrooms and home visits, where one person decides within days.",
  stages: {
    prospecting: {
      purpose: "List likely buyers and put the best first.",
      entry: "A name from your records, an enquiry, a notice or a directory.",
      exit: "The person is able, willing and authorised to buy, and has a place in the ranking.",
      checklist: [
        "Collect names from sales records, enquiries, notices and directories",
        "Judge each: able, willing, authorised to buy",
        "Cross out those who are not",
        "Rank the rest and begin at the top",
      ],
      questions: ["What are you looking for?", "Would you decide on it yourself?"],
    },
    approaching: {
      purpose: "Make a first impression that lasts.",
      entry: "The person stands at the top of the ranking.",
      exit: "The person wants to hear more.",
      checklist: [
        "Name the acquaintance who suggested the call, if there is one",
        "On a repeat contact, remind them of the last time",
        "On a cold call, be brief and ask whether it suits",
        "Choose what fits the person, the product and yourself",
      ],
      questions: [
        "Your neighbour thought that this might interest you: was she right?",
        "Do you have five minutes now, or shall I come back?",
      ],
    },
    preparing: {
      purpose: "Shape the presentation to this person.",
      entry: "A first conversation has woken interest.",
      exit: "You know what they need, what they use and what they think of it.",
      checklist: [
        "Find out what they need the product for",
        "Find out which brand they use and how they feel about others",
        "Choose the two or three points that will matter to them",
        "Bring a sample or book the demonstration",
      ],
      questions: [
        "Which one do you have now, and what bothers you about it?",
        "What have you heard about the others?",
      ],
    },
    presentation: {
      purpose: "Win attention, wake interest, and make the wish for the product grow.",
      entry: "You know the person's needs, and the sample is at hand.",
      exit: "The person wants the product.",
      checklist: [
        "Begin with a question that concerns them",
        "Let them touch, hold and use it",
        "Show what it does for their need",
        "Ask a trial question: colour, size, delivery",
      ],
      questions: [
        "Would you like to try it yourself?",
        "Which colour would suit your home?",
        "How many would you need?",
      ],
    },
    objections: {
      purpose: "Answer objections in the way that suits the person and the moment.",
      entry: "The person wants it, but something speaks against it.",
      exit: "The objection is answered, made up for, or no longer matters.",
      checklist: [
        "Prepare answers to the objections that you can foresee",
        "Choose the way: direct or indirect denial, boomerang, compensation, pass over, question",
        "Never hurt feelings: smile, and do not argue",
        "Answer “I don't know” and “perhaps later” with “why?”",
      ],
      questions: [
        "Why do you feel that way?",
        "You are right about the price. May I show you what makes up for it?",
      ],
    },
    closing: {
      purpose: "Ask for the purchase once the person is ready.",
      entry: "The trial questions were answered as by somebody who will buy.",
      exit: "The purchase is made, or the person has said no.",
      checklist: [
        "Treat the purchase as settled: ask about quantity, delivery, payment",
        "Offer something for deciding today",
        "Tell how others gained by buying, or what is lost by waiting",
        "Point to a small detail that pleases them",
        "Ask directly",
      ],
      questions: [
        "Shall I have it delivered, or will you take it with you?",
        "Will you pay in cash or by card?",
      ],
    },
    "follow-up": {
      purpose: "See that the customer got what they asked for, and is content.",
      entry: "The purchase is made.",
      exit: "Delivery was as asked, and every question is answered.",
      checklist: [
        "Check that the delivery instructions were kept",
        "Visit or call, and ask what questions have come up",
        "Give service that is exact, quick and satisfying",
        "Ask whom else you may call",
      ],
      questions: [
        "Did everything arrive as you asked?",
        "What has turned out differently from what you expected?",
      ],
    },
  },
};
