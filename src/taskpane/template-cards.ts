import type { BuildWords } from "../locales/build-words";
import { processOf, type ProcessStage, type Template } from "../templates/template";

/** A template as the gallery shows it. */
export interface TemplateCard {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** the way a deal goes when all is well; how deals are lost is the same everywhere */
  readonly stages: readonly Pick<ProcessStage, "name" | "kind" | "purpose">[];
}

export function templateCards(templates: readonly Template[], words: BuildWords): TemplateCard[] {
  return templates.map((template) => {
    const { name, stages } = processOf(template, words);
    return {
      id: template.id,
      name,
      summary: words.templates[template.id].summary,
      stages: stages.filter((stage) => stage.kind !== "lost"),
    };
  });
}
