/**
 * English names of the stages of the built-in sales processes, by template and stage: their only home.
 * The functions know rows by them, so this file is part of the chunk that loads first; all other
 * words of a stage are in the playbook's files.
 */
export const stageNames = {
  won: "Won",
  lost: "Lost",
  "seven-step": {
    prospecting: "Prospecting",
    preparation: "Preparation",
    approach: "Approach",
    presentation: "Needs assessment & presentation",
    objections: "Handling objections",
    closing: "Closing",
    "follow-up": "Follow-up",
  },
  "optimised-funnel": {
    lead: "Lead",
    qualified: "Qualified",
    meeting: "Sales meeting",
    offer: "Offer sent",
    closing: "Closing",
  },
  "four-step": {
    prospecting: "Prospecting",
    qualifying: "Qualifying",
    proposal: "Proposal",
    closing: "Closing",
  },
  "personal-selling": {
    identifying: "Identifying & qualifying",
    "pre-approach": "Pre-approach",
    approach: "Approach",
    presentation: "Presentation & demonstration",
    objections: "Overcoming objections",
    closing: "Closing",
    maintenance: "Follow-up & maintenance",
  },
  "consumer-selling": {
    prospecting: "Prospecting & evaluation",
    approaching: "Approaching the consumer",
    preparing: "Preparing the sale",
    presentation: "Presentation",
    objections: "Overcoming objections",
    closing: "Closing",
    "follow-up": "After-sale follow-up",
  },
  "professional-selling": {
    generation: "Lead generation",
    qualification: "Lead qualification",
    preparing: "Preparing the call",
    meeting: "Sales meeting",
    resistance: "Managing resistance",
    closing: "Closing",
    maintenance: "Account maintenance",
  },
  "four-phase": {
    // Plain "Contact" is a column of the deals.
    contact: "First contact",
    needs: "Needs mapping",
    justification: "Justification",
    decision: "Decision",
  },
  "ten-step": {
    focus: "Focus on few key prospects",
    coach: "Find a coach",
    research: "Research the customer",
    relationship: "Build the relationship",
    listen: "Question & listen",
    offer: "Offer the solution",
    message: "Carry the product message",
    intent: "Recognise buying intent",
    "long-term": "Long-term relationship",
    referral: "Referral",
  },
};

/** The names in one language; the other languages have the same keys. */
export type StageNames = typeof stageNames;
