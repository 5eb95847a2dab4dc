import type { BuildWords } from "../locales/build-words";
import { checkMethodology } from "./check-methodology";
import { checkProcess, surroundingsIn } from "./check-process";
import { checkWords } from "./check-words";
import { METHODOLOGY_IDS, methodologyOf } from "./methodologies";
import { processOf, type Template } from "./template";
import { Problems, type TemplateProblem } from "./template-problem";

/**
 * Every problem of a template in a language at once, with its place: its stages and figures, each
 * methodology over it, and the lists, figures and answers that all templates share.
 */
export function checkTemplate(template: Template, words: BuildWords): TemplateProblem[] {
  const process = processOf(template, words);
  const surroundings = surroundingsIn(words);
  const taken = [...surroundings.takenNames, ...process.stages.map(({ name }) => name)];
  const problems = new Problems();
  for (const id of METHODOLOGY_IDS)
    checkMethodology(problems, `methodologies.methods.${id}`, methodologyOf(id, words), taken);
  return [...checkProcess(process, surroundings), ...problems.found, ...checkWords(words)];
}
