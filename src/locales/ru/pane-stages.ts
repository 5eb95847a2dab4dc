import type { StagesWords } from "../pane-words";
import { phrases } from "../phrases";

const { quoted, plural } = phrases("ru", ["«", "»"]);
const NO_FILE = "Это не файл этапов, сохранённый Funnelbook.";

export const stages: StagesWords = {
  own: {
    name: "Свои этапы",
    summary: "От двух до двенадцати этапов с названиями, принятыми в вашей команде.",
  },
  methodology: "Метод продаж",
  edit: "Изменить этапы",
  choose: "Задать этапы",
  title: "Ваши этапы",
  hint: "Alt+↑ и Alt+↓ перемещают этап. «Выиграна» и «Проиграна» добавятся сами.",
  kinds: { open: "До продажи", won: "После продажи" },
  add: { open: "Добавить этап", won: "Добавить шаг после продажи" },
  numbered: (number) => `Этап ${number}`,
  fields: {
    name: "Название",
    kind: "Когда",
    chance: "Вероятность, %",
    days: "Норма в днях",
  },
  up: "Выше",
  down: "Ниже",
  remove: "Удалить",
  moved: (name, at, count) => `Этап ${quoted(name)} теперь на месте ${at} из ${count}`,
  removed: (name) => `Этап ${quoted(name)} удалён`,
  faults: {
    "no-name": "Введите название этапа",
    "long-name": "В названии может быть не больше 255 знаков",
    "repeated-name": "Так уже называется другой этап",
    "taken-name": "На листе уже есть столбец с таким названием",
    "bad-chance": "Введите число больше 0 и не больше 100",
    "falling-chance": "У следующего этапа вероятность ниже",
    "bad-days": "Введите число дней больше 0",
    "too-few": "До продажи нужны хотя бы два этапа",
    "too-many": "До продажи может быть не больше двенадцати этапов",
  },
  use: "Использовать эти этапы",
  discard: "Отменить изменения",
  save: "Сохранить этапы в файл",
  savedText: "Если Excel не сохранил файл, скопируйте этот текст в свой файл.",
  copy: "Скопировать текст",
  copied: "Текст скопирован",
  notCopied: "Копирование здесь запрещено: выделите текст и нажмите CTRL+C",
  load: "Загрузить этапы из файла",
  loaded: (count) =>
    plural(count, {
      one: `Загружен ${count} этап`,
      few: `Загружено ${count} этапа`,
      many: `Загружено ${count} этапов`,
      other: `Загружено ${count} этапа`,
    }),
  refused: "Файл не загружен.",
  fileProblems: {
    "too-large": NO_FILE,
    "not-json": NO_FILE,
    "not-ours": NO_FILE,
    "newer-version": "Файл сохранён более новой версией Funnelbook: обновите надстройку.",
    "unknown-key": "такого поля не бывает",
    missing: "нет значения",
    "not-a-text": "нужен текст",
    "too-long": "слишком длинно",
    "wrong-number-of-items": "слишком мало или слишком много элементов",
    "out-of-range": "нужно число в допустимых пределах",
    "unknown-value": "недопустимое значение",
    "not-a-group": "неверная структура",
  },
  problemAt: (place, problem) => `${place}: ${problem}.`,
  moreProblems: (count) => `И ещё ${count}.`,
};
