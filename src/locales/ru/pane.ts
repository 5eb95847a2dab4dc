import type { PaneWords } from "../pane-words";
import { phrases } from "../phrases";
import { changes } from "./pane-changes";
import { charting } from "./pane-charts";
import { playbook } from "./pane-playbook";
import { metrics } from "./pane-metrics";
import { rows } from "./pane-rows";
import { stages } from "./pane-stages";
import { welcome } from "./pane-welcome";

const { quoted, all, plural, counted } = phrases("ru", ["«", "»"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const SHEETS = { one: "лист", few: "листа", many: "листов", other: "листа" };
const DEALS = {
  one: "пример сделки",
  few: "примера сделок",
  many: "примеров сделок",
  other: "примера сделок",
};
const STAGES = { one: "этап", few: "этапа", many: "этапов", other: "этапа" };
const size = (sheets: number, deals: number) =>
  [counted(sheets, SHEETS), ...(deals === 0 ? [] : [counted(deals, DEALS)])].join(", ");

export const paneWords: PaneWords = {
  language: "ru",
  placesLabel: "Разделы области задач",
  places: {
    build: "Создание",
    rows: "Мои строки",
    metrics: "Показатели",
    charts: "Диаграммы",
    playbook: "Плейбук",
  },
  placeLoading: "Открывается…",
  placeNotLoaded: "Не удалось загрузить эту часть Funnelbook. Проверьте подключение.",
  support: {
    "not-excel": {
      what: "Эта страница — область задач надстройки Excel.",
      remedy: "Откройте Excel и на вкладке «Главная» нажмите «Открыть область задач».",
    },
    "too-old": {
      what: "Для Funnelbook нужна более новая версия Excel.",
      remedy:
        "Надстройка работает в Excel для Microsoft 365 (версия 2008 и новее), Excel 2021 и новее, Excel для Mac 16.40 и новее и в Excel в Интернете. В Excel для iPad нет пользовательских функций, поэтому там она работать не может.",
    },
  },
  build: {
    title: "Создание воронки",
    startFrom: "Взять за основу",
    stages: (number) => counted(number, STAGES),
    nameLabel: "Название",
    nameHint: "Так будет называться главный лист; если имя занято, к нему добавится номер",
    nameFaults: {
      missing: "Введите название воронки",
      forbidden:
        "Имя листа не может содержать : \\ / ? * [ ] и начинаться или кончаться апострофом",
      "too-long": "В имени листа может быть не больше 31 знака",
    },
    languageLabel: "Язык листов",
    languageHint: "Заголовки, этапы, списки и плейбук; формулы понимают любой из языков",
    samplesLabel: "60 примеров сделок",
    samplesHint: "Дашборд сразу покажет показатели; удалите эти строки, когда появятся свои",
    nativeLabel: "Воронкообразная диаграмма Excel",
    nativeHint: "Если эта версия Excel её строит; иначе полосы по центру, которые работают везде",
    willWrite: "Будет добавлено 5 листов. Ваши данные не изменятся.",
    action: "Создать воронку",
    thisWorkbook: "В этой книге",
    stampingLabel: "Согласовывать этапы и даты",
    stampingHint:
      "При выборе этапа ставится сегодняшняя дата, а при вводе даты этапа сделка переходит на него",
  },
  stages,
  changes,
  welcome,
  charting,
  rows,
  playbook,
  metrics,
  built: {
    title: "Воронка создана",
    summary: (sheets, deals) => `${size(sheets, deals)}.`,
    sheets: "Листы воронки",
    purposes: {
      pipeline: "по строке на каждую сделку",
      stages: "ваши этапы, их можно менять",
      lists: "значения раскрывающихся списков",
      dashboard: "показатели и диаграммы",
      playbook: "что делать на каждом этапе",
    },
    next: "Что дальше",
    nextSteps: (samples) => [
      samples
        ? "Посмотрите на дашборд: его показатели посчитаны по примерам сделок."
        : "Внесите в таблицу первую сделку: одна строка — одна сделка.",
      "Выберите этап сделки в раскрывающемся списке: сегодняшняя дата подставится сама.",
      samples
        ? "Когда будете готовы, удалите примеры и вносите свои сделки."
        : "Следите за дашбордом: показатели меняются по мере ввода.",
    ],
    goTo: (sheet) => `Перейти на лист ${quoted(sheet)}`,
    undo: "Отменить",
    another: "Создать ещё одну",
  },
  remains: {
    title: "Воронка осталась незаконченной",
    text: (sheets) =>
      sheets.length === 0
        ? "Прошлое создание воронки прервалось и оставило следы в этой книге."
        : `Прошлое создание воронки прервалось, после него ${plural(sheets.length, { one: "остался лист", other: "остались листы" })} ${quotedAll(sheets)}.`,
    remove: "Удалить",
    keep: "Оставить",
  },
  charts: {
    title: "Диаграммы",
    action: "Обновить диаграммы",
  },
  functions: {
    reading: "Загрузка списка…",
    notRead: "Не удалось загрузить список. Все функции описаны на странице справки.",
    copied: (name) => `Формула ${name} скопирована: вставьте её в ячейку`,
    copyFailed: "Копирование здесь запрещено: выделите формулу и нажмите CTRL+C",
    help: (name) => `Справка по ${name}`,
    allHelp: "Вся справка",
  },
  work: {
    doing: {
      ...changes.doing,
      build: "Создание воронки…",
      undo: "Удаление воронки…",
      refresh: "Обновление диаграмм…",
      "remove-remains": "Удаление остатков…",
      "switch-stamping": "Сохранение настройки…",
      "go-to": "Переход на лист…",
      rows: "Чтение ваших строк…",
      metrics: "Работа с показателем…",
      charts: "Работа с диаграммами…",
      playbook: "Работа со сделкой…",
    },
    steps: {
      prepare: "Подготовка книги…",
      pipeline: "Заполнение листа сделок…",
      stages: "Заполнение листа «Этапы»…",
      lists: "Заполнение листа «Списки»…",
      dashboard: "Заполнение дашборда…",
      playbook: "Заполнение плейбука…",
      charts: "Построение диаграмм…",
      finish: "Завершение…",
    },
    waiting: "Excel пока не отвечает. Если вы редактируете ячейку, нажмите клавишу ВВОД.",
    cancel: "Отмена",
    cancelling: "Остановка и удаление добавленного…",
  },
  notices: {
    built: (sheets, deals) => `Воронка создана: ${size(sheets, deals)}`,
    undone: "Воронка удалена. Книга снова такая, какой была.",
    notUndone: (sheets) =>
      `Ничего не удалено: ${plural(sheets.length, { one: "лист", other: "листы" })} ${quotedAll(sheets)} с тех пор ${plural(sheets.length, { one: "изменён", other: "изменены" })}. Если листы больше не нужны, удалите их сами.`,
    refreshed: (refreshed, unchanged, troubled) =>
      troubled > 0
        ? `Требуют внимания: ${troubled}, обновлено: ${refreshed}`
        : refreshed === 0
          ? `Диаграммы уже актуальны: ${unchanged}`
          : `Обновлено диаграмм: ${refreshed}`,
    noCharts: "В этой книге нет наших диаграмм, обновлять нечего.",
    remainsRemoved: (sheets) =>
      sheets.length === 0 ? "Остатки удалены." : `Удалено: ${quotedAll(sheets)}.`,
    cancelled: "Отменено. В книгу ничего не добавлено.",
    dismiss: "Закрыть",
  },
  problems: {
    sentences: {
      "editing-cell": {
        what: "Сейчас редактируется ячейка.",
        remedy: "Нажмите клавишу ВВОД, чтобы закончить ввод, и повторите попытку.",
      },
      protected: {
        what: "Excel не разрешил изменение.",
        remedy:
          "Книга или лист защищены либо открыты только для чтения: снимите защиту на вкладке «Рецензирование» или сохраните свою копию и повторите попытку.",
      },
      "session-lost": {
        what: "Связь с этой книгой потеряна.",
        remedy: "Закройте и снова откройте книгу или обновите страницу и повторите попытку.",
      },
      "too-large": {
        what: "Для Excel это слишком много за один раз.",
        remedy: "Повторите попытку в классическом приложении Excel или с меньшим числом строк.",
      },
      "too-old": {
        what: "Эта версия Excel пока так не умеет.",
        remedy: "Обновите Excel или сделайте это в Excel в Интернете.",
      },
      busy: {
        what: "Excel занят или не ответил.",
        remedy: "Подождите немного и повторите попытку.",
      },
      "dialog-open": {
        what: "Одно из окон Excel ждёт ответа.",
        remedy: "Закройте это окно и повторите попытку.",
      },
      stopped: {
        what: "Excel прервал изменение до его завершения.",
        remedy: "Вернитесь в эту книгу и повторите попытку.",
      },
      gone: {
        what: "Нужного листа, таблицы или диаграммы больше нет.",
        remedy: "Проверьте, не переименованы ли они и не удалены ли, и повторите попытку.",
      },
      "name-taken": {
        what: "В этой книге уже есть объект с таким именем.",
        remedy: "Выберите другое название и повторите попытку.",
      },
      "bad-name": {
        what: "Excel не принимает такое имя листа.",
        remedy: "Не используйте : \\ / ? * [ ] и не превышайте 31 знак.",
      },
      unexpected: {
        what: "Что-то пошло не так.",
        remedy: "Повторите попытку; если ошибка повторится, сообщите о ней и приложите текст ниже.",
      },
    },
    left: {
      nothing: "В книгу ничего не добавлено.",
      remains: "Часть новых листов могла остаться.",
    },
    detail: (code) => `Ответ Excel: ${code}`,
    again: "Повторить",
  },
};
