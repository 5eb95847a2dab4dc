import type { ErrorParams, NumberBounds, RefusedPart } from "../../pipeline/pipeline-error";

/* Parts of the sentences of errors, in the case that their place asks for. */

export const DATE = "дату, например 2026-07-01 или ДАТА(2026;7;1)";

export const UNFINISHED_PERIODS: Readonly<Record<string, string>> = {
  week: "ни одной завершённой недели",
  month: "ни одного завершённого месяца",
  quarter: "ни одного завершённого квартала",
  year: "ни одного завершённого года",
};

export const NEEDS = {
  number: "число больше 0",
  day: DATE,
  column: "заголовок столбца",
  expression: "формулу, например won / total",
  criterion: 'условие, например "Анна" или ">=100"',
} satisfies Record<ErrorParams["missing-argument"]["need"], string>;

export const LAYOUT_NEEDS = {
  stage: "столбец этапа",
  changed: "столбец с датой изменения",
  "stage-dates": "столбцы с датами этапов",
} satisfies Record<ErrorParams["layout-lacks"]["missing"], string>;

export const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "присваивания",
  function: "собственной функции",
  list: "списка в квадратных скобках",
  object: "объекта в фигурных скобках",
  property: "свойства после точки или в квадратных скобках",
  range: "диапазона",
  lines: "нескольких формул",
  operator: "этого знака",
  text: "текста в этом месте",
  value: "этого значения",
  literal: "такого длинного текста или числа",
};

/** "числом больше 0", "целым числом от 1 до 60", "числом не меньше 1" */
export function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const kind = isWhole === true ? "целым числом" : "числом";
  if (least !== undefined && most !== undefined) return `${kind} от ${least} до ${most}`;
  const limits = [
    above === undefined ? "" : `больше ${above}`,
    least === undefined ? "" : `не меньше ${least}`,
    below === undefined ? "" : `меньше ${below}`,
    most === undefined ? "" : `не больше ${most}`,
  ].filter((limit) => limit !== "");
  return [kind, limits.join(" и ")].join(" ").trim();
}
