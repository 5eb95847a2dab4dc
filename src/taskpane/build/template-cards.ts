import type { BuildWords } from "../../locales/build-words";
import { METHODOLOGY_IDS, type MethodologyChoice } from "../../templates/methodologies";
import { processOf, type ProcessStage, type Template } from "../../templates/template";

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

/** A way of selling as the pane offers it. */
export interface MethodologyCard {
  readonly id: MethodologyChoice;
  readonly name: string;
  readonly summary: string;
}

export function methodologyCards({ methodologies }: BuildWords): MethodologyCard[] {
  const { none, methods } = methodologies;
  return [
    { id: "none", name: none.name, summary: none.summary },
    ...METHODOLOGY_IDS.map((id) => ({ id, name: methods[id].name, summary: methods[id].summary })),
  ];
}
