import type { MetricsWords } from "../metrics-words";
import { phrases } from "../phrases";

const { quoted, all, plural, counted } = phrases("ru", ["«", "»"]);
const deals = (number: number) =>
  counted(number, { one: "сделка", few: "сделки", many: "сделок", other: "сделки" });
const ofDeals = (number: number) => counted(number, { one: "сделки", other: "сделок" });
const rows = (number: number) =>
  counted(number, { one: "строка", few: "строки", many: "строк", other: "строки" });
const formulas = (number: number) =>
  counted(number, { one: "формула", few: "формулы", many: "формул", other: "формулы" });

export const metrics: MetricsWords = {
  title: "Показатели",
  search: "Поиск показателей",
  found: (number) => `Найдено показателей: ${number}`,
  noneFound: "Такого показателя нет. Попробуйте другое слово: «доля», «дни» или «сумма».",
  groups: {
    rates: "Доли",
    time: "Время",
    money: "Деньги",
    comparison: "Сравнение",
    quality: "Сделки и качество данных",
    own: "Ваши собственные",
  },
  titles: {
    CONVERSION: "Конверсия",
    WINRATE: "Доля выигранных",
    INTERVAL: "Доверительный интервал",
    FUNNEL: "Воронка",
    PROBABILITY: "Вероятность выигрыша с этапа",
    WINCHANCE: "Вероятность выигрыша за срок",
    CYCLETIME: "Цикл продаж",
    TIMEINSTAGE: "Время на этапе",
    STALLED: "Зависшие сделки",
    NEXTACTIONS: "Что делать дальше",
    DEALVALUE: "Сумма сделок",
    VELOCITY: "Скорость продаж",
    WEIGHTEDVALUE: "Взвешенная воронка",
    COVERAGE: "Покрытие цели воронкой",
    CHANGE: "Изменения воронки",
    OUTLOOK: "Прогноз",
    NEEDED: "Сколько нужно сделок",
    BREAKDOWN: "Разбивка по столбцу",
    COHORT: "Когорты",
    COMPARE: "Сравнение двух групп",
    BOTTLENECK: "Узкие места",
    SIGNALS: "Сигналы",
    FLOW: "Переходы между этапами",
    PERSISTENCE: "Повторные касания",
    DEALCOUNT: "Число сделок",
    DEALS: "Список сделок",
    CHECK: "Проверка строк",
    METRIC: "Собственный показатель",
  },
  noRows: "Показатели считаются по вашим строкам: укажите таблицу или диапазон со сделками.",
  chooseRows: "Выбрать мои строки",
  readingRows: "Чтение ваших строк…",
  rowsInUse: (name, number) => `${name} · ${deals(number)}`,
  readAgain: "Прочитать заново",
  back: "Все показатели",

  slots: {
    from: "С этапа",
    to: "До этапа",
    stage: "Этап",
    column: "Столбец",
    groupA: "Группа A",
    groupB: "Группа B",
    basis: "Что считать",
    statistic: "Величина",
    unit: "Единица",
    state: "Какие сделки",
    method: "Откуда вероятность",
    period: "Период",
    kind: "Цель — это",
    confidence: "Доверительная вероятность (0–1)",
    days: "Дни",
    target: "Цель",
    horizon: "Число периодов",
    limit: "Не больше",
    start: "Первый день",
    end: "Последний день",
    expression: "Формула",
  },
  usual: "Как обычно",
  stillMissing: (field) => `Заполните поле ${quoted(field)}, чтобы увидеть ответ.`,

  onlyWhere: "Только сделки, где…",
  condition: (number) => `Условие ${number}`,
  conditionFields: { column: "Столбец", comparison: "Сравнение", value: "Значение" },
  comparisons: {
    text: {
      is: "равно",
      "is-not": "не равно",
      contains: "содержит",
      "at-least": "по алфавиту не раньше",
      "at-most": "по алфавиту не позже",
      blank: "пусто",
      filled: "не пусто",
    },
    number: {
      is: "равно",
      "is-not": "не равно",
      contains: "содержит",
      "at-least": "не меньше",
      "at-most": "не больше",
      blank: "пусто",
      filled: "не пусто",
    },
    date: {
      is: "в этот день",
      "is-not": "не в этот день",
      contains: "содержит",
      "at-least": "с этого дня",
      "at-most": "по этот день",
      blank: "пусто",
      filled: "не пусто",
    },
  },
  addCondition: "Добавить условие",
  removeCondition: (number) => `Удалить условие ${number}`,
  asOf: "На дату",
  asOfHint: "То, что датировано позже, ещё не произошло. Пусто — последний день в ваших строках.",

  answer: "Ответ",
  computing: "Идёт подсчёт…",
  ofDeals: (number) => `из ${ofDeals(number)}`,
  between: (low, high) => `от ${low} до ${high} с вероятностью 95 %`,
  leftOut: (number) => `не учтено строк: ${number}`,
  size: (number, columns) =>
    `${rows(number)}, ${counted(columns, { one: "столбец", few: "столбца", many: "столбцов", other: "столбца" })}`,
  moreRows: (number) => `и ещё ${rows(number)}`,

  howCounted: "Как это считается",
  rowsCounted: (number) => `В ваших строках ${deals(number)}`,
  rowsLeftOut: (number) =>
    number === 0 ? "Все строки учтены" : `Не учтено строк: ${number}, их не удалось прочитать`,
  toRows: "Проверить мои строки",
  columnsTaken: (first, last) =>
    `Формула берёт только столбцы от ${quoted(first)} до ${quoted(last)}: остальные не нужны. Новый столбец, который должен учитываться, вставляйте между ними.`,

  formula: "Формула",
  copy: "Копировать",
  insert: "Вставить",
  insertInto: (sheet, cell) => `Вставить в ${sheet}!${cell}`,
  insertAt: (cell) => `Вставить в ${cell}`,
  inserted: (sheet, cell) => `Вставлено в ${sheet}!${cell}`,
  showMe: "Показать",
  undo: "Отменить",
  undone: (cell) => `В ${cell} всё как было`,
  notUndone: (cell) => `Ячейка ${cell} с тех пор изменена, поэтому остаётся как есть.`,
  isFilled: (cell, shown) =>
    shown === ""
      ? `В ${cell} уже есть формула. Заменить её?`
      : `В ${cell} уже стоит ${quoted(shown)}. Заменить?`,
  replace: "Заменить",
  noRoom: {
    filled: (room) => `Списку нужны ячейки ${room}, но часть из них занята.`,
    table: (room) =>
      `Списку нужны ячейки ${room}, но там таблица: списки ставят рядом с таблицами.`,
    circular: (room) => `Формула считала бы саму себя в ${room}: её место рядом с вашими строками.`,
  },

  ownNew: "Новый показатель",
  ownNone: "Показатели вашей команды: хранятся в этой книге и видны всем, кто её откроет.",
  ownName: "Название",
  ownHint: "Величины, этапы в кавычках, + − * / и скобки: won / (won + lost)",
  vocabulary: "Вставить слово",
  save: "Сохранить в этой книге",
  saved: (label) => `Показатель ${quoted(label)} сохранён в этой книге`,
  remove: "Удалить",
  removed: (label) => `Показатель ${quoted(label)} удалён`,

  repair: {
    title: "Формулы с ошибкой #ИМЯ?",
    text: "Если надстройки Funnelbook какое-то время не было или другая надстройка переименовала формулы SALES, они показывают #ИМЯ?. Их можно записать заново.",
    look: "Найти такие формулы",
    none: "В этой книге нет формул SALES, которые нужно исправить.",
    found: (number) => `${formulas(number)} к исправлению`,
    more: (number) => `и ещё ${number}`,
    action: (number) => `Исправить: ${formulas(number)}`,
    done: (number) => `Исправлено: ${formulas(number)}`,
    unsearched: (sheets) => `Слишком большие для поиска листы: ${all(sheets.map(quoted))}.`,
  },
  values: {
    title: "Для коллег без Funnelbook",
    text: "Копия листа, который сейчас открыт, с нынешними значениями вместо формул SALES.",
    action: "Скопировать лист как значения",
    done: (number) =>
      `${number} ${plural(number, { one: "формула в копии заменена значением", few: "формулы в копии заменены значениями", many: "формул в копии заменены значениями", other: "формулы в копии заменены значениями" })}.`,
    none: (sheet) => `На листе ${quoted(sheet)} нет формул SALES: им можно делиться как есть.`,
    pending: "Некоторые формулы ещё считаются. Дождитесь конца подсчёта и попробуйте снова.",
    remove: "Удалить копию",
    removed: (sheet) => `Лист ${quoted(sheet)} удалён`,
    notRemoved: (sheet) => `Лист ${quoted(sheet)} с тех пор изменён, поэтому он остаётся.`,
  },
};
