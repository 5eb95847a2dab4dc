import type { Stage } from "../pipeline/stages";

const process = (won: string, lost: string, ...open: string[]): readonly Stage[] => [
  ...open.map((name): Stage => ({ name, kind: "open" })),
  { name: won, kind: "won" },
  { name: lost, kind: "lost" },
];

/**
 * The sales processes that CRMs come with, so that their exports have an order without being told.
 * Sources: HubSpot's default sales pipeline, Salesforce's standard opportunity stages, as their help
 * pages list them.
 */
export const CRM_STAGES: readonly (readonly Stage[])[] = [
  process(
    "Closed won",
    "Closed lost",
    "Appointment scheduled",
    "Qualified to buy",
    "Presentation scheduled",
    "Decision maker bought-in",
    "Contract sent",
  ),
  process(
    "Closed Won",
    "Closed Lost",
    "Prospecting",
    "Qualification",
    "Needs Analysis",
    "Value Proposition",
    "Id. Decision Makers",
    "Perception Analysis",
    "Proposal/Price Quote",
    "Negotiation/Review",
  ),
];
