import { phrases } from "../phrases";
import type { RowsWords } from "../rows-words";

const { quoted, all, plural, counted } = phrases("ru", ["«", "»"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const ROWS = { one: "строка", few: "строки", many: "строк", other: "строки" };
const DEALS = { one: "сделка", few: "сделки", many: "сделок", other: "сделки" };
const CELLS = { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" };
const CELL = { ...CELLS, one: "ячейку" };
const TEXTS = { one: "текст", few: "текста", many: "текстов", other: "текста" };
const COLUMNS = { one: "столбец", few: "столбца", many: "столбцов", other: "столбца" };
const kept = (number: number) =>
  number === 0 ? "" : ` Изменены тем временем и оставлены как есть: ${counted(number, CELLS)}.`;

export const rows: RowsWords = {
  rows: (number) => counted(number, ROWS),
  undo: "Отменить",
  showMe: "Показать",
  back: "Назад",
  line: (name, number, time) =>
    [name, counted(number, ROWS), ...(time === undefined ? [] : [`проверено в ${time}`])].join(
      " · ",
    ),
  openPlace: "Открыть раздел «Мои строки»",
  reading: "Чтение строк…",
  unread: "Excel не сообщил, какие строки используются. Ничего не потеряно: прочитайте их заново.",
  none: "Сделок здесь пока нет. Выберите таблицу или ячейки, в которых они записаны, импортируйте выгрузку из CRM или создайте воронку.",
  gone: (name) => `${quoted(name)} больше нет в книге. Укажите, где теперь записаны сделки.`,
  noStages:
    "Ни один столбец этих строк не говорит, на каком этапе сделка. Если такой есть, выберите для него «Этап» в разделе «Мои строки», «Столбцы и их значение»; иначе выберите другие строки.",
  yours: {
    title: "Ваши строки",
    where: (sheet, address) => `Лист ${quoted(sheet)}, ячейки ${address}`,
    summary: (deals, leftOut) =>
      `Прочитано: ${counted(deals, DEALS)}; пропущено: ${leftOut === 0 ? "ни одной строки" : counted(leftOut, ROWS)}`,
    choose: "Выбрать другие строки",
    chooseFirst: "Выбрать строки",
    again: "Прочитать заново",
    headerRow: "Строка заголовков",
    headerRowHint: "Номер строки листа с названиями столбцов",
    ends: (row) =>
      `Строки, добавленные ниже строки ${row}, не учитываются: сделайте из ячеек таблицу и выберите её или выберите строки заново.`,
    layout: "Как в строках записаны сделки",
    layouts: {
      dates: "Строка — сделка, для каждого этапа своя дата",
      history: "Строка — переход на другой этап",
      snapshot: "Строка — сделка с текущим этапом",
    },
  },
  columns: {
    title: "Столбцы и их значение",
    hint: "Сначала идут непонятые столбцы. По ним всё равно можно отбирать сделки.",
    meanings: { deal: "ID сделки", stage: "Этап" },
    stageDate: (stage) => `Дата этапа ${quoted(stage)}`,
    leftDate: (stage) => `Дата выхода с этапа ${quoted(stage)}`,
    open: "Выберите значение",
    unknown: "Ничего из этого",
    asFound: "По заголовку столбца",
    known: "столбец понятен",
  },
  order: {
    title: "Порядок этапов",
    hint: "Перетащите этап или нажмите Alt и стрелку вверх или вниз.",
    unknown:
      "По строкам не видно порядка этапов. Расставьте их по порядку, чтобы считались переходы.",
    inTable: (table) => `Порядок задан в таблице ${quoted(table)}. Меняйте его там.`,
    goTo: (table) => `Перейти к таблице ${table}`,
    deals: (number) => counted(number, DEALS),
    up: (stage) => `Поднять этап ${quoted(stage)}`,
    down: (stage) => `Опустить этап ${quoted(stage)}`,
    found: "Вернуть порядок из строк",
  },
  check: {
    title: "Проверка",
    nothing: "В этих строках всё в порядке.",
    looking: "Проверка ваших строк…",
    done: (problems) =>
      problems === 0
        ? "Строки проверены: ошибок нет."
        : `Строки проверены. Найдено ошибок: ${problems}.`,
    cancelled: "Проверка отменена, поэтому об ошибках в этих строках ничего не известно.",
    again: "Проверить строки",
    first: (address) => `Перейти к первой: ${address}`,
    cells: (number) => String(number),
    more: (number) => `Показать ещё ${number}`,
    cell: (address, column) => (column === "" ? address : `${address} · ${column}`),
  },
  choosing: {
    title: "Где записаны сделки?",
    tables: "Таблицы этой книги",
    about: (sheet, number) => `${counted(number, ROWS)}, лист ${quoted(sheet)}`,
    kinds: {
      ours: "создана в Funnelbook",
      deals: "читается как сделки",
      other: "не похожа на сделки",
    },
    noTables: "В этой книге пока нет таблиц.",
    selectionHint:
      "Или выделите на листе ячейки вместе со строкой заголовков. Если выделена одна ячейка, берутся все заполненные ячейки вокруг неё.",
    useSelection: "Взять выделенное",
    use: (table) => `Взять таблицу ${quoted(table)}`,
    nothing:
      "Выделенные ячейки пусты. Выделите сделки вместе со строкой заголовков и попробуйте ещё раз.",
    inUse: (name) => `Теперь используется ${quoted(name)}.`,
  },
  fixing: {
    title: "Безопасные исправления",
    text: "Только ячейки, смысл которых не вызывает сомнений. Формулы не меняются никогда.",
    kinds: {
      stage: (number) =>
        `${counted(number, { one: "название этапа", few: "названия этапов", many: "названий этапов", other: "названия этапа" })} — на ближайшее известное`,
      date: (number) => `${counted(number, TEXTS)} — в настоящие даты`,
      amount: (number) => `${counted(number, TEXTS)} — в настоящие суммы`,
    },
    fix: (before, after) => `${before} → ${after}`,
    none: "В этих ячейках формулы, или они изменились: безопасно исправить нечего.",
    show: (number) => `Исправить ${counted(number, CELL)}…`,
    write: (number) => `Записать ${counted(number, CELL)}`,
    written: (number, left) => `Исправлено: ${counted(number, CELLS)}.${kept(left)}`,
    undone: (number, left) => `Возвращено как было: ${counted(number, CELLS)}.${kept(left)}`,
  },
  importing: {
    title: "Импорт выгрузки из CRM (.csv)",
    text: "Станет таблицей на новом листе. В книге ничего не изменится.",
    choose: "Выбрать файл",
    reading: "Чтение файла…",
    read: (name) => `Файл ${quoted(name)} прочитан.`,
    waiting: (name) =>
      `Файл ${quoted(name)} прочитан. Он появится, когда вы вернётесь в раздел «Мои строки».`,
    found: (number, columns) => `${counted(number, ROWS)}, ${counted(columns, COLUMNS)}`,
    willWrite: "Данные будут записаны таблицей на новом листе; дальше используются эти строки.",
    textDates: (headers) =>
      `День или месяц стоит первым? По ${plural(headers.length, { one: "столбцу", other: "столбцам" })} ${quotedAll(headers)} не понять, поэтому даты там останутся текстом.`,
    partDates: (headers) =>
      `В столбцах ${quotedAll(headers)} у некоторых дат нет дня или года, поэтому они останутся текстом.`,
    column: (number) => `Столбец ${number}`,
    action: (number) => `Импортировать ${counted(number, { ...ROWS, one: "строку" })}`,
    refused: {
      empty:
        "В файле нет строк. Выгрузите сделки вместе со строкой заголовков и выберите файл ещё раз.",
      "too-large":
        "В файле больше строк или столбцов, чем помещается на лист. Выгрузите меньше и выберите файл ещё раз.",
      "not-read":
        "Файл не удалось прочитать. Закройте его в других программах или сохраните в CSV ещё раз.",
    },
    done: (sheet, number) => `Импортировано на лист ${quoted(sheet)}: ${counted(number, ROWS)}.`,
    undone: (sheet) => `Лист ${quoted(sheet)} снова удалён.`,
    stillRead: (sheet, where) =>
      `Лист ${quoted(sheet)} остался: его читает формула в ${where}. Сначала измените её, затем удалите лист сами.`,
    perhapsRead: (large, sheet) =>
      `Лист ${quoted(sheet)} остался: его могут читать формулы на ${plural(large.length, { one: "листе", other: "листах" })} ${quotedAll(large)}, где слишком много ячеек для поиска. Если таких формул нет, удалите лист сами.`,
    notUndone: (sheet) =>
      `Лист ${quoted(sheet)} с тех пор изменили, поэтому он остался. Если он не нужен, удалите его сами.`,
  },
  deal: {
    title: "Новая сделка",
    text: "Задаёт нужные вопросы и записывает одну строку в конец таблицы.",
    open: "Добавить сделку",
    questions: "Стоит ли ей заниматься?",
    unanswered: "Пока неизвестно",
    prepare: (stage) => `Что сделать на этапе ${quoted(stage)}`,
    missing: "Введите название сделки",
    notANumber: "Введите число, например 12000",
    action: "Добавить сделку",
    done: (name, table) => `Сделка ${quoted(name)} добавлена в таблицу ${quoted(table)}.`,
    changed:
      "Столбцы таблицы изменились, поэтому ничего не записано. Проверьте форму и добавьте сделку ещё раз.",
    undone: "Сделка снова удалена.",
    notUndone:
      "Сделку с тех пор изменили, поэтому она осталась. Если она не нужна, удалите её строку сами.",
  },
};
