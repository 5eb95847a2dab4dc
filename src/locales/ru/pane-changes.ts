import type { ChangeWords } from "../change-words";
import { phrases } from "../phrases";

const { quoted, all, plural, counted } = phrases("ru", ["«", "»"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const DATES = { one: "дата", few: "даты", many: "дат", other: "даты" };
const DEALS = { one: "сделка", few: "сделки", many: "сделок", other: "сделки" };
const LINES = {
  one: "строка плейбука",
  few: "строки плейбука",
  many: "строк плейбука",
  other: "строки плейбука",
};

export const changes: ChangeWords = {
  doing: {
    "apply-stages": "Применение изменений этапов…",
    "undo-stages": "Отмена изменений этапов…",
  },
  title: (sheet) => `Этапы воронки ${quoted(sheet)} изменены`,
  text: "Сделки пока не соответствуют таблице этапов. Вот что изменится:",
  renamed: (from, to) => `${quoted(from)} будет называться ${quoted(to)}`,
  added: (stage) => `Для этапа ${quoted(stage)} появится столбец с датами`,
  regained: (stage) => `Этап ${quoted(stage)} снова в таблице: даты его столбца учитываются`,
  moved: (stage) => `Столбец ${quoted(stage)} переместится на новое место`,
  cells: (cells) =>
    [
      cells.dates > 0 ? counted(cells.dates, DATES) : "",
      cells.deals > 0 ? counted(cells.deals, DEALS) : "",
      cells.playbook > 0 ? counted(cells.playbook, LINES) : "",
    ]
      .filter(Boolean)
      .join(", "),
  removed: (stage) => `Этапа ${quoted(stage)} больше нет в таблице этапов`,
  keep: (number) =>
    number === 0 ? "Оставить столбец серым" : `Оставить столбец серым (${counted(number, DATES)})`,
  drop: (number) =>
    number === 0 ? "Удалить пустой столбец" : `Удалить столбец (${counted(number, DATES)})`,
  standing: (number) =>
    `На этом этапе ${counted(number, DEALS)}: выберите для ${number === 1 ? "неё" : "них"} другой этап`,
  question: (stage) => `У этапа ${quoted(stage)} раньше было другое название?`,
  wasCalled: (stage) => `Да, ${quoted(stage)}`,
  isNew: "Нет, это новый этап",
  stuck: (stages) =>
    `На ${plural(stages.length, { one: "столбец", other: "столбцы" })} ${quotedAll(stages)} ссылаются формулы, поэтому ${plural(stages.length, { one: "он останется", other: "они останутся" })} на месте. Показатели не зависят от порядка столбцов.`,
  clash: (stage) =>
    `Столбец с названием ${quoted(stage)} уже есть: назовите этап в таблице этапов иначе.`,
  mentions: "В этих формулах название этапа стоит в кавычках. Исправьте их сами:",
  unsearched: (sheets) =>
    `Листы слишком велики, таких формул в них не искали: ${quotedAll(sheets)}.`,
  apply: "Применить изменения",
  unanswered: "Сначала ответьте на вопрос.",

  applied: (addsOrRemoves) =>
    addsOrRemoves
      ? "Изменения этапов применены. Обновите диаграммы, чтобы увидеть их и там."
      : "Изменения этапов применены.",
  undo: "Отменить",
  undone: "Изменения этапов отменены. Таблица этапов осталась такой, какой вы её сделали.",
  kept: (columns) =>
    `Эти столбцы с тех пор заполнены, поэтому они остались: ${quotedAll(columns)}.`,
  changed:
    "Книга тем временем изменилась, поэтому ничего не записано. Просмотрите изменения ещё раз.",
  agreeing: "Сделки уже соответствуют таблице этапов: применять нечего.",
  asking: "Просмотрите изменения этапов выше, ответьте на вопросы и примените изменения.",
  putBack: "Всё снова так, как было.",
  halfWay: "Часть изменений записана. Оставшиеся показаны выше: примените их ещё раз.",
};
