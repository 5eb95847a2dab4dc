import { nameText } from "../../pipeline/cells/cell-value";
import type { Pipeline } from "../../pipeline/pipeline";

const ROLES = ["name", "deal", "account", "contact"] as const;

/** What people may call a deal by, its own name first; each text once. */
export function dealNames(pipeline: Pipeline, deal: number): string[] {
  const texts = ROLES.map((role) => nameText(pipeline.cell(deal, role)));
  return texts.filter((text, at) => text !== "" && texts.indexOf(text) === at);
}

/** What a sentence calls a deal; the number of its row where nothing names it. */
export function dealName(pipeline: Pipeline, deal: number): string {
  return dealNames(pipeline, deal)[0] ?? String(pipeline.records.rowOf(deal) + 1);
}
