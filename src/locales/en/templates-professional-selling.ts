import type { TemplateWords } from "../build-words";

export const professionalSelling: TemplateWords<"professional-selling"> = {
  name: "Professional selling",
  summary: "Business to business, from the lead to an account that keeps buying.",
  stages: {
    generation: {
      purpose: "Find leads without pause: whoever stops runs out of orders.",
      entry: "Something suggests that a company has the marks of a customer.",
      exit: "The lead has a source, a contact and an owner.",
      checklist: [
        "Answer whoever comes to you first: forms, fairs, advertisements",
        "Look for companies that resemble your best customers",
        "Watch the news, forums and press releases of the market",
        "Ask for referrals, personal and professional",
        "Enter the source of every lead",
      ],
      questions: ["Which of our customers does this company resemble?", "How did you hear of us?"],
    },
    qualification: {
      purpose: "Find out whether the lead can become a prospect, before it costs a meeting.",
      entry: "Somebody of ours owns the lead and can reach it.",
      exit: "Need, means, authority and requirements are confirmed, or the lead is given up.",
      checklist: [
        "Look up the company's finances: no means is the most frequent reason to give up",
        "Ask whether the need is already met",
        "Find out who decides",
        "Check what they must have for your product to work",
        "Give up the rest, with the reason from the list",
      ],
      questions: [
        "What do you use for this today, and until when?",
        "Who signs off on a purchase of this size?",
        "Is there a budget, and for which year?",
      ],
    },
    preparing: {
      purpose: "Know the customer before the call, and win an appointment.",
      entry: "The lead is qualified, or can only be qualified in conversation.",
      exit: "An appointment with a decision maker is agreed.",
      checklist: [
        "Answer the four questions of research: see the Lists sheet",
        "Ask sellers of other products who know the customer",
        "Prepare a comparison with what they buy now",
        "Call for an appointment rather than to present",
      ],
      questions: [
        "May I have twenty minutes next week to show you what others in your trade have gained?",
        "Whom should I talk to as well?",
      ],
    },
    meeting: {
      purpose: "Hold a conversation in which the customer talks at least as much as you.",
      entry: "The appointment stands and the research is done.",
      exit: "The customer has understood the benefits and judged them.",
      checklist: [
        "Begin with a few friendly words",
        "Ask about person, company and industry",
        "Ask about needs and listen to the answers",
        "Present features and benefits that meet those needs",
        "Read words and body language for doubt and consent",
      ],
      questions: [
        "What should be different a year from now?",
        "How would that change your day?",
        "What do you make of what you have seen?",
      ],
    },
    resistance: {
      purpose: "Welcome resistance: whoever objects is listening.",
      entry: "The customer doubts the product, the company or the moment.",
      exit: "The real concern is found and settled.",
      checklist: [
        "Encourage the customer to say what they doubt",
        "Make sure that you have understood it",
        "Look for the real concern behind it",
        "Settle it, and ask whether it is settled",
      ],
      questions: [
        "What concerns you about this?",
        "Is that the real reason, or is there another one behind it?",
        "Have I answered that?",
      ],
    },
    closing: {
      purpose: "Ask for the customer's consent, with the technique that suits.",
      entry: "The concerns are settled.",
      exit: "The customer has agreed to buy, or has said no.",
      checklist: [
        "Test readiness with a trial close",
        "Choose the technique: action, gift, benefits, direct, alternative, objection",
        "Encourage those who are unsure of themselves, not of you",
        "Ask, and then be silent",
      ],
      questions: [
        "Shall I arrange the financing, so that you can start on the first?",
        "Do you prefer the black one or the red one?",
        "If we settle this one point, will you order?",
      ],
    },
    maintenance: {
      purpose: "Start the next sale by looking after this one.",
      entry: "The customer has bought.",
      exit: "The customer is satisfied, and the next opportunity is entered.",
      checklist: [
        "Find out how satisfied the customer is, and what would make it more",
        "Give training and installation the time that the purchase deserves",
        "Keep in touch, if only by a short letter",
        "Learn about the customer's business, and note new opportunities",
      ],
      questions: [
        "How could we help you to get more out of it?",
        "What is coming up in your business next year?",
      ],
    },
  },
};
