import type { TemplateWords } from "../build-words";

export const personalSelling: TemplateWords<"personal-selling"> = {
  name: "Personal selling",
  summary: "For new products that must be shown and explained, face to face.",
  stages: {
    identifying: {
      purpose: "Tell the likely buyers from all those who might be.",
      entry: "A name from a directory, a fair, a website, a customer or a partner.",
      exit: "Means, need and taste are checked, and the prospect is worth a contact.",
      checklist: [
        "Search directories and websites; write and call",
        "Collect names at fairs and exhibitions",
        "Ask customers, dealers, suppliers and bankers for names",
        "Check means, need and preferences",
      ],
      questions: [
        "Whom do you know who is looking for something like this?",
        "What do you use at present, and how content are you with it?",
      ],
    },
    "pre-approach": {
      purpose: "Choose how to make contact, so that it suits the prospect.",
      entry: "The prospect is qualified.",
      exit: "Way, time and opening of the first contact are set.",
      checklist: [
        "Learn how the prospect buys, decides and likes to be spoken to",
        "Choose between a visit, a call and a letter",
        "Choose a time that suits them",
        "Prepare the first two sentences",
      ],
      questions: [
        "Who can tell us more about this prospect?",
        "What would this person rather not hear from us?",
      ],
    },
    approach: {
      purpose: "Greet the buyer well and give the conversation a good start.",
      entry: "Way, time and opening are set.",
      exit: "The buyer is interested and wants to see the product.",
      checklist: [
        "Be on time, well prepared and properly dressed",
        "Greet, say who you are and why you come",
        "Let the buyer talk first about their situation",
        "Offer a demonstration",
      ],
      questions: [
        "How did you come to do it this way?",
        "May I show you how others have solved it?",
      ],
    },
    presentation: {
      purpose: "Explain and show the product, and what it is worth in money.",
      entry: "The buyer wants to see the product.",
      exit: "The buyer knows the product and its value, and wishes to have it.",
      checklist: [
        "Win attention, keep interest, wake desire, lead to action",
        "Let the buyer try it with their own hands",
        "Explain each feature by its advantage",
        "Put the value in money",
        "Watch for signs that the buyer is ready, and try to close",
      ],
      questions: [
        "What would you use it for first?",
        "What is that worth to you in a year?",
        "What have you seen that you do not need?",
      ],
    },
    objections: {
      purpose: "Clear up what keeps the buyer from ordering.",
      entry: "Asked for the order, the buyer hesitates.",
      exit: "Every objection is cleared up, and the buyer is convinced.",
      checklist: [
        "Find out what it is about: price, delivery, product, company, or a brand they know",
        "Listen patiently to the end",
        "Choose how to answer: see the list of ways on the Lists sheet",
        "Check that the answer is enough",
      ],
      questions: [
        "What makes you hesitate?",
        "Is it the price, or what you get for it?",
        "If delivery were sooner, would you order?",
      ],
    },
    closing: {
      purpose: "Ask for the order and help the buyer to place it.",
      entry: "The objections are cleared up.",
      exit: "The order is placed, or the buyer has said no.",
      checklist: [
        "Negotiate price and terms of payment",
        "Ask for the order",
        "Fill in the order together",
        "Confirm what will be delivered, and when",
      ],
      questions: ["Shall I enter the order?", "How would you like to pay?"],
    },
    maintenance: {
      purpose: "See that all goes well, so that the customer buys again.",
      entry: "The order is placed.",
      exit: "Delivery, installation and service were right, and the customer says so.",
      checklist: [
        "Check that delivery was on time",
        "Check that it was installed properly",
        "See to service after the sale",
        "Note when the customer will need the next one",
      ],
      questions: ["Is everything working as you expected?", "What will you need next?"],
    },
  },
};
