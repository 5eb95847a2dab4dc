import type { ChartsPaneWords } from "../charts-pane-words";
import { phrases } from "../phrases";

const { quoted, counted } = phrases("ru", ["«", "»"]);
const deals = (number: number) =>
  counted(number, { one: "сделка", few: "сделки", many: "сделок", other: "сделки" });

export const charting: ChartsPaneWords = {
  names: {
    funnel: "Воронка продаж",
    steps: "Конверсия по шагам",
    time: "Время на этапе",
    value: "Сумма сделок по этапам",
    cohorts: "Доля побед по кварталу начала",
    reasons: "Причины проигрыша",
    sources: "Сделки по источникам",
    owners: "Сделки по ответственным",
    outlook: "Прогноз",
  },
  uses: {
    funnel: "Сколько сделок доходит до каждого этапа",
    steps: "Какая доля идёт дальше и каков ориентир",
    time: "Сколько сделки стоят на этапе: половина и девять из десяти",
    value: "На какую сумму сделок открыто на каждом этапе",
    cohorts: "Чаще ли выигрывают сделки, начатые позже",
    reasons: "Почему проигрывают сделки, частые причины первыми",
    sources: "Откуда приходят сделки и чем кончаются",
    owners: "Чьи сделки выиграны, проиграны и открыты",
    outlook: "Чего ждать от ближайших месяцев",
  },
  periods: {
    cohorts:
      "Кварталы — те, в которых сделки начались. Период лишь выбирает, какие сделки считать.",
    outlook:
      "Месяцы — предстоящие, а вероятности выведены из всех сделок. Период лишь выбирает, какие открытые сделки суммировать.",
  },
  columns: {
    stage: "Этап",
    step: "Шаг",
    period: "Период",
    value: "Значение",
    reached: "Дошло сделок",
    padding: "Отступ слева",
    conversion: "Перешло дальше",
    low: "Нижняя граница",
    high: "Верхняя граница",
    band: "Диапазон",
    median: "Медиана, дней",
    p90: "90 % укладываются, дней",
    target: "Норма, дней",
    openDeals: "Открытых сделок",
    openAmount: "Открытая сумма",
    deals: "Сделки",
    won: "Выиграно",
    lost: "Проиграно",
    open: "Открыто",
    closed: "Закрыто",
    winRate: "Доля побед",
    mature: "Данных достаточно",
    expected: "Ожидается",
  },
  ours: "В этой книге",
  none: "Диаграмм Funnelbook пока нет. Добавьте первую: её показатели — формулы по вашим строкам.",
  states: {
    refreshed: "Строки изменились: обновите диаграмму",
    unchanged: "Актуальна",
    "source-gone": "Ячейки с её данными удалены",
    "no-rows": "Показателей пока нет",
    "no-room": "Место для её строк занято другими ячейками",
    "series-gone": "Один из её рядов удалён",
  },
  lastRefreshed: (moment) => `Обновлена ${moment}`,
  show: "Показать",
  remove: "Удалить",
  repair: "Восстановить",
  of: (action, chart) => `${action}: ${quoted(chart)}`,
  questions: {
    remove: (chart) => `Удалить ${quoted(chart)}?`,
    repair: (chart) => `Записать показатели для ${quoted(chart)} заново?`,
  },
  consequences: {
    remove: "Диаграмма будет удалена вместе с показателями, которые с ней добавлены.",
    repair: "Они появятся под всем остальным на её листе, с выбранными здесь фильтрами.",
  },
  keep: "Оставить",
  add: "Добавить диаграмму",
  back: "Назад",
  reading: "Чтение строк…",
  noRows: "Диаграммы строятся по вашим строкам. Укажите, где они, или создайте воронку.",
  chooseRows: "Выбрать строки",
  noColumn: "Такого столбца у вас нет",
  notPossible: "По этим строкам нельзя",
  drawing: "Построение…",
  numbers: "Числа",
  filters: "Только часть сделок",
  filtered: (count) =>
    counted(count, { one: "фильтр", few: "фильтра", many: "фильтров", other: "фильтра" }),
  all: "Все",
  anyTime: "За всё время",
  dateColumn: "Период по дате",
  from: "С",
  to: "По",
  owner: "Ответственный",
  source: "Источник",
  asOf: "На дату",
  clear: "Считать все сделки",
  where: "Куда вставить",
  newSheet: "На новый лист",
  sheetName: "Имя нового листа",
  usualSheet: "Диаграммы",
  willWrite: (sheet, isNew) =>
    isNew
      ? "Добавит лист с диаграммой и её показателями. Ваши данные не изменятся."
      : `Появится под всем, что есть на листе ${quoted(sheet)}, вместе с показателями. Ничего не перезапишется.`,
  insert: (sheet) => `Вставить на лист ${quoted(sheet)}`,
  added: (chart, sheet) => `${quoted(chart)}: вставлено на лист ${quoted(sheet)}.`,
  showMe: "Показать",
  undo: "Отменить",
  removed: (chart) => `Диаграмма ${quoted(chart)} удалена.`,
  notRemoved: (chart) => `Диаграмма ${quoted(chart)} с тех пор изменена, поэтому она остаётся.`,
  repaired: (chart) => `У диаграммы ${quoted(chart)} снова есть показатели.`,
  signals: "Что изменилось",
  moves: {
    fell: ({ measure, period, value, lower, upper }) =>
      `${measure}: снижение до ${value} за ${period} (обычно ${lower}–${upper})`,
    rose: ({ measure, period, value, lower, upper }) =>
      `${measure}: рост до ${value} за ${period} (обычно ${lower}–${upper})`,
    stays: ({ measure, period, value }) =>
      `${measure}: 8 месяцев подряд по одну сторону от обычного, ${value} за ${period}`,
  },
  explore: "Подробнее",
  signalDeals: (count) => `За этим стоит: ${deals(count)}`,
  moreDeals: (count) => `и ещё ${count}`,
};
