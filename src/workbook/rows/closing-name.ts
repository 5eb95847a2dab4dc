import { allStageNames, allWords } from "../../locales/all-words";
import type { StageNames } from "../../locales/en/stage-names";
import { LANGUAGES, type Language } from "../../locales/languages";
import { nameText } from "../../pipeline/cells/cell-value";
import { foldHeader } from "../../pipeline/cells/fold";
import type { Pipeline } from "../../pipeline/pipeline";
import type { SourceRows } from "../../pipeline/reading/source-rows";
import { ROLES } from "../../pipeline/reading/roles";
import type { Words } from "../../pipeline/reading/words";

/** What a team calls its stages and outcomes tells its language better than the headers of an export do. */
const WEIGHT_OF_CELLS = 2;

/** By what signs a text is known to be of a language, and by what signs of another one written like it. */
interface Writing {
  readonly own: RegExp;
  readonly foreign: RegExp;
}

/** Japanese has signs of its own among the Chinese ones. */
const CHINESE: Writing = { own: /\p{Script=Han}/u, foreign: /[\p{Script=Hira}\p{Script=Kana}]/u };

/** The languages whose writing tells them without a known word. */
const WRITINGS: Partial<Record<Language, Writing>> = {
  ru: { own: /[А-яЁё]/u, foreign: /(?![А-яЁё])\p{Script=Cyrillic}/u },
  "zh-CN": CHINESE,
  "zh-TW": CHINESE,
};

/**
 * The name by which rows say that a deal is won or lost: that of the listed stage; where none is listed,
 * the word that most of the rows have, and where no row has one, the word of the rows' language.
 */
export function closingName(pipeline: Pipeline, stage: number): string {
  const { source, stages } = pipeline;
  const { name, kind, isImplied } = stages.at(stage);
  if (isImplied !== true || (kind !== "won" && kind !== "lost")) return name;
  const { stage: column } = source.roles;
  const used =
    column === undefined
      ? undefined
      : mostUsed(source, column, (word) => stages.find(word) === stage);
  return used ?? namesOfRows(pipeline)?.[kind] ?? name;
}

/** The text that most rows have in a column, of those that fit. */
export function mostUsed(
  source: SourceRows,
  column: number,
  fits: (text: string) => boolean,
): string | undefined {
  const { codes, cells } = source.codes(column)!;
  const counts = new Uint32Array(cells.length);
  for (const code of codes) counts[code]!++;
  // Cells that differ only by the blanks around them hold one text.
  const rowsByText = new Map<string, number>();
  cells.forEach((cell, code) => {
    const text = nameText(cell);
    rowsByText.set(text, (rowsByText.get(text) ?? 0) + counts[code]!);
  });
  const fitting = [...rowsByText].filter(([text]) => text !== "" && fits(text));
  return fitting.sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The names of stages in the language that the rows use most; undefined where they use none of ours. */
function namesOfRows({ source, stages }: Pipeline): StageNames | undefined {
  const { status } = source.roles;
  const states = status === undefined ? [] : (source.codes(status)?.cells ?? []).map(nameText);
  const named = stages.stages.filter(({ isImplied }) => isImplied !== true);
  const cells = [...named.map(({ name }) => name), ...states];
  const scores = knownTexts().map((known, at) => {
    const isKnown = (text: string) => known.has(foldHeader(text));
    const { own, foreign } = WRITINGS[LANGUAGES[at]!] ?? {};
    const isOurs = !cells.some((text) => foreign?.test(text));
    const told = cells.filter((text) => isKnown(text) || (isOurs && own?.test(text) === true));
    return source.headers.filter(isKnown).length + WEIGHT_OF_CELLS * told.length;
  });
  const best = Math.max(...scores);
  return best === 0 ? undefined : allStageNames[scores.indexOf(best)];
}

let known: readonly ReadonlySet<string>[] | undefined;

/** The words of each language, found when they are first asked for: that takes a while. */
function knownTexts(): readonly ReadonlySet<string>[] {
  return (known ??= allWords.map((words, at) => wordsOf(words, allStageNames[at]!)));
}

function wordsOf({ roles, stageKinds, statuses }: Words, names: StageNames): Set<string> {
  const texts = [
    ...ROLES.flatMap((role) => roles[role] ?? []),
    ...Object.values(stageKinds).flat(),
    ...Object.values(statuses).flat(),
    ...Object.values(names).flatMap((name) =>
      typeof name === "string" ? name : Object.values(name),
    ),
  ];
  return new Set(texts.map(foldHeader));
}
