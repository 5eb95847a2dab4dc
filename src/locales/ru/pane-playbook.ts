import { phrases } from "../phrases";
import type { PlaybookPaneWords } from "../playbook-pane-words";

const { quoted, all, counted } = phrases("ru", ["«", "»"]);
const days = (number: number) =>
  counted(number, { one: "день", few: "дня", many: "дней", other: "дня" });

export const playbook: PlaybookPaneWords = {
  noRows: "Плейбук работает с вашими сделками. Сначала укажите, где они.",
  chooseRows: "Выбрать мои строки",
  noDeal: (rows) =>
    `Выделите строку в ${quoted(rows)}: здесь появится, что делать с этой сделкой на её этапе.`,
  leftOut:
    "Ячейку этой строки не удаётся прочитать, поэтому строка не учитывается. Какую именно, показано в разделе «Мои строки».",
  showDeals: "Перейти к сделкам",
  noStage: "У этой сделки ещё нет этапа.",
  progress: (at, of) => `Этап ${at} из ${of}`,
  days: (number) => `На этапе: ${days(number)}`,
  daysOfTarget: (number, target) => `На этапе: ${days(number)}, по плану не больше ${target}`,
  daysOver: (number, target) =>
    `На этапе: ${days(number)}, на ${number - target} больше плана (${target})`,
  daysUnknown: "Ни одна дата не говорит, давно ли сделка на этом этапе.",
  sections: {
    purpose: "Зачем этот этап",
    entry: "Когда сделка попадает сюда",
    exit: "Можно двигаться дальше, когда",
    checklist: "Сделать",
    questions: "Спросить",
  },
  ticks: "Отметки напоминают вам, пока открыта панель. Они не сохраняются.",
  unanswered: "Пока не заполнено",
  nextStep: "Следующий шаг",
  what: "Что",
  when: "Когда",
  save: "Сохранить шаг",
  willSave: (cells, sheet) => `Будет записано в ${all(cells)} на листе ${quoted(sheet)}.`,
  noNextStep: "Добавьте к этим строкам столбец «Следующий шаг», и его можно будет менять здесь.",
  moveTo: (stage) => `Перевести в ${quoted(stage)}`,
  comesNext: (stage) => `Дальше идёт ${quoted(stage)}.`,
  moveWrites: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(text)} в ${place}`),
      ...(datePlace === undefined ? [] : [`сегодняшняя дата в ${datePlace}`]),
    ];
    return `При переводе на лист ${quoted(where)} будет записано: ${all(parts)}.`;
  },
  moveAdds: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(text)} в столбце ${quoted(place)}`),
      ...(datePlace === undefined ? [] : [`сегодняшняя дата в столбце ${quoted(datePlace)}`]),
    ];
    return `При переводе в конец ${quoted(where)} добавится строка: ${all(parts)}.`;
  },
  keeps: (cell) => `Ячейка ${cell} уже заполнена и останется как есть.`,
  formulasOver: (cells) => `Формулы по ${cells} учтут новую строку, когда вы расширите их до неё.`,
  ifLost: "Если сделка проиграна",
  chooseReason: "Выберите причину",
  moved: (deal, stage) => `Сделка ${quoted(deal)} переведена в ${quoted(stage)}.`,
  saved: (deal) => `Следующий шаг сделки ${quoted(deal)} сохранён.`,
  undo: "Отменить",
  undone: "Отменено: в ячейках то же, что было.",
  notUndone: "Эти ячейки с тех пор изменили, поэтому они остались как есть.",
  changed:
    "Строка тем временем изменилась, поэтому ничего не записано. Посмотрите на неё и повторите.",
  formula: (cell) =>
    `В ${cell} формула, поэтому ничего не записано. Измените то, что она читает, или введите значение поверх.`,
  taken: (cells) =>
    `Ячейки ${cells} не пусты, поэтому ничего не записано. Освободите место под строками или сделайте из них таблицу.`,
  whole: "Весь плейбук",
  onSheet: (sheet) => `Он записан на листе ${quoted(sheet)}: правьте его там.`,
  openSheet: "Открыть лист",
  builtIn:
    "У этих строк нет своего плейбука. Это плейбук встроенного процесса с такими же этапами.",
  none: "Для этих этапов плейбука нет. Создайте воронку в разделе «Создание»: к ней прилагается плейбук, который можно править.",
};
