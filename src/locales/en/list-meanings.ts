import type { ListMeanings } from "../build-words";

/** What the values of some lists mean, in the order of their list. */
export const listMeanings: ListMeanings = {
  header: "What it means",
  texts: {
    source: [
      "They filled in a form, came to your stand or answered an advertisement.",
      "They resemble the customers that you have.",
      "Found in the news, in forums or in press releases.",
      "Contacted without notice: in person, by phone or by email.",
      "Found in data that your company has collected.",
      "Named by friends, colleagues or other acquaintances.",
      "Named by customers, partners or people of the trade, at times for a fee.",
      "They left their details in return for something free.",
    ],
    approach: [
      "Say which acquaintance suggested the call.",
      "Call without notice and present at once. Hard: it interrupts.",
      "Call to agree on a meeting. Better for most sellers: it leaves time to prepare.",
      "Remind them of the last time you met.",
    ],
    objection: [
      "Contradict with a smile, never to offend. Not with consumers, and not where pride is at stake.",
      "Turn the objection into a reason to buy. For excuses that the facts hardly bear out.",
      "Agree, then show the other side. The most usual way.",
      "Admit it, and name an advantage that makes up for it.",
      "Smile and let it pass. For trifles.",
      "Ask why. It opens the conversation again.",
    ],
    closing: [
      "Ask as if they had decided: colour, size, delivery. The answer shows how near they are.",
      "Do something that completes the deal, such as arranging the financing.",
      "Offer something extra for buying at once.",
      "Confirm the benefits until they agree.",
      "Sum up the main points and ask for the order. For those who clearly want to buy.",
      "Let them choose: black or red, cash or card.",
      "Have them promise to buy once this one objection is gone.",
    ],
  },
};
