import type { PluralForms } from "../phrases";

/* Words in the forms that the numbers before them ask for. */

/** Genitive, as behind "не более". */
export const OF_STAGES = { one: "этапа", other: "этапов" };
export const OF_DEALS = { one: "сделки", other: "сделок" };
export const OF_LOST_DEALS = { one: "проигранной сделки", other: "проигранных сделок" };
export const OF_PERIODS = { one: "периода", other: "периодов" };
export const OF_CHARACTERS = { one: "символа", other: "символов" };
export const OF_BRACKETS = { one: "уровня скобок", other: "уровней скобок" };
export const OF_PARTS = { one: "части", other: "частей" };
/** Accusative, as behind "закройте". */
export const DEALS = { one: "сделку", few: "сделки", many: "сделок", other: "сделки" };
export const NAMES = {
  one: "название этапа",
  few: "названия этапов",
  many: "названий этапов",
  other: "названия этапов",
};
export const VALUES = { one: "значение", few: "значения", many: "значений", other: "значения" };

/** Units as they are typed, in the genitive; the other form goes with fractions. */
export const OF_UNITS: Readonly<Record<string, PluralForms>> = {
  days: { one: "дня", few: "дней", many: "дней", other: "дня" },
  hours: { one: "часа", few: "часов", many: "часов", other: "часа" },
  minutes: { one: "минуты", few: "минут", many: "минут", other: "минуты" },
  weeks: { one: "недели", few: "недель", many: "недель", other: "недели" },
  workdays: {
    one: "рабочего дня",
    few: "рабочих дней",
    many: "рабочих дней",
    other: "рабочего дня",
  },
};
