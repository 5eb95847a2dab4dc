import type { ListId, ListWords } from "../build-words";

/** The values of the dropdowns; a team adds its own. */
export const lists: Readonly<Record<ListId, ListWords>> = {
  source: {
    title: "Source",
    values: [
      "Came to us",
      "Profiling",
      "Market monitoring",
      "Cold canvassing",
      "Data mining",
      "Personal referral",
      "Professional referral",
      "Promotion",
    ],
    source: "personal-selling-guide",
  },
  role: { title: "Role", values: ["Hunter", "Farmer"], source: "ten-steps" },
  motion: {
    title: "Motion",
    values: ["New customer", "Existing customer", "Referral"],
    source: "ten-steps",
  },
  currency: { title: "Currency", values: ["EUR", "USD", "GBP", "HUF", "CNY", "TWD", "RUB"] },
  owner: { title: "Owner", values: ["Ann", "Ben", "Carla", "David"] },
  lostReason: {
    title: "Lost reason",
    values: [
      "No contact possible",
      "Need already met",
      "No means",
      "Not the decision maker",
      "Does not meet requirements",
      "Chose a competitor",
      "Price",
      "No decision",
    ],
    source: "personal-selling-guide",
  },
  qualification: {
    title: "Qualification",
    values: ["Needs it", "Can pay", "Willing", "Authorised to decide", "Meets the requirements"],
    source: "personal-selling-guide",
  },
  research: {
    title: "Research before the call",
    values: [
      "Who decides",
      "How the organisation is built",
      "What is bought today",
      "How buying is decided",
    ],
    source: "personal-selling-guide",
  },
  approach: {
    title: "Approach",
    values: ["Referral", "Cold call to present", "Cold call for an appointment", "Repeat contact"],
    source: "personal-selling-guide",
  },
  objection: {
    title: "Ways to answer an objection",
    values: [
      "Direct denial",
      "Boomerang",
      "Indirect denial (“yes, but”)",
      "Compensation",
      "Pass over",
      "Question",
    ],
    source: "personal-selling-guide",
  },
  closing: {
    title: "Closing techniques",
    values: ["Trial close", "Action", "Gift", "Benefits", "Direct", "Alternative", "Objection"],
    source: "personal-selling-guide",
  },
};
