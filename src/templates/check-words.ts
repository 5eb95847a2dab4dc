import type { BuildWords, ListId, ListWords, QualificationWords } from "../locales/build-words";
import { foldText } from "../pipeline/cells/fold";
import { checkLiteralList, checkWorkbookWords } from "./check-workbook-words";
import { LONGEST, Problems, type TemplateProblem } from "./template-problem";

/** As many as a person still looks through in a dropdown. */
const VALUES = [1, 30] as const;
const CRITERIA = [3, 15] as const;

/** All problems of what every template of a language shows: lists, figures, profile, headers. */
export function checkWords(words: BuildWords): TemplateProblem[] {
  const problems = new Problems();
  const sources = Object.keys(words.playbook.sources);
  for (const [id, list] of Object.entries(words.lists))
    checkList(problems, id as ListId, list, sources);
  checkMeanings(problems, words);
  checkFigures(problems, words);
  checkQualification(problems, words.qualification);
  checkWorkbookWords(problems, words.workbook);
  return problems.found;
}

function checkList(
  problems: Problems,
  id: ListId,
  { title, values, source }: ListWords,
  knownSources: readonly string[],
): void {
  const place = { field: `lists.${id}.values` };
  problems.checkText({ field: `lists.${id}.title` }, title, LONGEST.name);
  problems.checkTexts(place, values, VALUES, LONGEST.name);
  const isUnknown = source !== undefined && !knownSources.includes(source);
  problems.check({ field: `lists.${id}.source` }, "unknown-source", isUnknown);
  const folded = values.map(foldText);
  folded.forEach((value, item) =>
    problems.check({ ...place, item }, "repeated", folded.indexOf(value) < item),
  );
}

function checkMeanings(problems: Problems, { lists, listMeanings }: BuildWords): void {
  problems.checkText({ field: "listMeanings.header" }, listMeanings.header, LONGEST.name);
  for (const [id, texts] of Object.entries(listMeanings.texts)) {
    const values = lists[id as ListId].values.length;
    problems.checkTexts({ field: `listMeanings.texts.${id}` }, texts, [values, values]);
  }
}

function checkFigures(problems: Problems, { playbook }: BuildWords): void {
  const { figures, sources, profile } = playbook;
  const known = Object.keys(sources);
  const seen = new Set<string>();
  for (const [id, { text, source }] of Object.entries(figures)) {
    const field = `playbook.figures.${id}`;
    problems.checkText({ field: `${field}.text` }, text);
    problems.check({ field: `${field}.text` }, "repeated", seen.has(foldText(text)));
    problems.check({ field: `${field}.source` }, "unknown-source", !known.includes(source));
    seen.add(foldText(text));
  }
  for (const [id, text] of Object.entries(sources))
    problems.checkText({ field: `playbook.sources.${id}` }, text);
  const criteria = profile.map(([criterion]) => criterion);
  problems.checkTexts({ field: "playbook.profile" }, criteria, CRITERIA);
}

function checkQualification(
  problems: Problems,
  { answers, questions, notAnAnswer }: QualificationWords,
): void {
  checkLiteralList(problems, "qualification.answers", Object.values(answers));
  for (const [id, question] of Object.entries(questions))
    problems.checkText({ field: `qualification.questions.${id}` }, question, LONGEST.prompt);
  problems.checkText({ field: "qualification.notAnAnswer" }, notAnAnswer, LONGEST.message);
}
