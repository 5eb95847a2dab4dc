import type { ProblemCode, ProblemParams } from "../../pipeline/checks/problem";
import { phrases } from "../phrases";

/** What is wrong, and what it does to the figures. */
type Texts = readonly [problem: string, effect: string];

const { quoted, counted } = phrases("ru", ["«", "»"]);
const LEFT_OUT = "Строка не входит ни в один показатель";
const BLANK = "Ячейка считается пустой";
const NO_DEAL = "Это не сделка, строка пропущена";
const DAYS = { one: "день", few: "дня", many: "дней", other: "дня" };
const CURRENCIES = { one: "валюте", other: "валютах" };
const PROBLEMS = { one: "проблема", few: "проблемы", many: "проблем", other: "проблемы" };

const leftOutOrBlank = ({ isLeftOut }: { readonly isLeftOut: boolean }) =>
  isLeftOut ? LEFT_OUT : BLANK;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; может быть, ${quoted(nearest)}?`;
const won = (outcome: "won" | "lost") => (outcome === "won" ? "выиграна" : "проиграна");

/** The words of CHECK, a problem and its effect for each code. */
export const problemTexts: {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => Texts;
} = {
  "footer-row": () => ["Итог или примечание в конце отчёта", NO_DEAL],
  "header-again": () => ["Строка заголовков повторяется", NO_DEAL],
  "after-as-of": () => ["Дата позже дня @asOf", `${LEFT_OUT} на этот день`],
  "error-cell": (params) => ["Ошибка в ячейке", leftOutOrBlank(params)],
  "unreadable-date": (params) => ["Дату не удаётся прочитать", leftOutOrBlank(params)],
  "ambiguous-date": (params) => [
    "День или месяц стоит первым? По датам столбца не понять",
    leftOutOrBlank(params),
  ],
  "unknown-stage": ({ isLeftOut, nearest }) => [
    `Неизвестный этап${meant(nearest)}`,
    isLeftOut ? LEFT_OUT : "Ячейка не учитывается, решают даты",
  ],
  "no-deal-id": ({ isLeftOut }) => [
    "Нет номера сделки",
    isLeftOut ? LEFT_OUT : "Сделка учитывается, но её дубль найти нельзя",
  ],
  "duplicate-id": ({ firstRow }) => [
    `Номер сделки уже есть в строке ${firstRow + 1}`,
    "Обе строки считаются отдельными сделками",
  ],

  "no-stage": () => ["Этап неизвестен", "Считается, что сделка дошла только до первого этапа"],
  "loss-stage-unknown": () => [
    "Неизвестен этап перед проигрышем",
    "Засчитан только первый этап; если таких проигрышей свыше 10 %, по следующим этапам будет #Н/Д",
  ],
  "stage-skipped": ({ stage }) => [
    `Нет входа на этап ${quoted(stage)}, но есть на более поздний`,
    "Считается, что этап пройден мгновенно",
  ],
  "stage-never-entered": ({ stage }) => [
    `Ни у одной сделки нет входа на этап ${quoted(stage)}`,
    "Сделки, прошедшие дальше, считаются прошедшими и его",
  ],
  "stage-without-column": ({ stage }) => [
    `У этапа ${quoted(stage)} нет столбца с датами`,
    "Не видно, когда сделки на него переходят: на вкладке «Главная» нажмите «Применить изменения этапов»",
  ],
  "out-of-order": ({ before, day }) => [
    `Дата раньше, чем у более раннего этапа ${quoted(before)} (${day})`,
    'Сделки нет в CONVERSION "strict" и в сроках между этими этапами',
  ],
  "after-closing": ({ outcome }) => [
    `Вход на этап, когда сделка уже ${won(outcome)}`,
    "Исход остаётся, время на этапе не считается",
  ],
  "no-start": () => [
    "Нет даты начала",
    "Не учитывается в OUTLOOK, а также в сроках и периодах от начала",
  ],
  "created-late": ({ day }) => [
    `Создана позже своей первой даты (${day})`,
    "Отрицательные сроки от начала не учитываются",
  ],
  "exit-early": ({ day }) => [
    `Выход с этапа раньше входа (${day})`,
    "Выход не учитывается, этап завершает следующий вход",
  ],

  "closed-undated": ({ outcome }) => [
    `Сделка ${won(outcome)}, но дата не записана`,
    "Входит в доли, но не в сроки и не в периоды",
  ],
  "won-and-lost": ({ stands }) => [
    "Есть и дата выигрыша, и дата проигрыша",
    `Действует более поздняя: сделка ${won(stands)}`,
  ],
  "status-against-stage": ({ status, stage }) => [
    `Статус ${quoted(status)}, но сделка на этапе ${quoted(stage)}`,
    "Решает статус",
  ],
  "closed-in-stage": ({ outcome, stage }) => [
    `Сделка на этапе ${quoted(stage)}, но по дате уже ${won(outcome)}`,
    "Исход остаётся; если сделка снова открыта, удалите его дату",
  ],
  "unknown-status": () => ["Неизвестный статус", "Не учитывается: решают этап и даты"],
  "no-status": () => ["Нет статуса", "Решают этап и даты"],

  "later-date": ({ asOf }) => [`Позже дня @asOf (${asOf})`, "Ещё не наступило и не учитывается"],
  "date-gap": ({ days }) => [
    `Через ${counted(days, DAYS)} после предыдущей даты: опечатка?`,
    "Без @asOf возраст сделок считается до самой поздней даты",
  ],
  "mixed-offsets": ({ offsets }) => [
    `Даты в разных часовых поясах: ${offsets.slice(0, 5).join(", ")}`,
    "Время берётся как записано, сроки могут отличаться на разницу поясов",
  ],

  "won-without-amount": () => [
    "Выиграна без суммы",
    "К суммам ничего не добавляет, в средние не входит",
  ],
  "no-amount": () => ["Нет суммы", "К суммам ничего не добавляет, в средние не входит"],
  "amount-text": ({ amount }) =>
    amount === undefined
      ? ["В сумме текст, а не число", BLANK]
      : [
          "Сумма записана текстом",
          `Считается как ${String(amount).replace(".", ",")}; функция СУММ её пропустит`,
        ],
  "mixed-currencies": ({ currencies }) => [
    `Суммы в ${counted(currencies.length, CURRENCIES)}`,
    `Суммы не складываются; выберите валюту через "@currency";"${currencies[0] ?? ""}"`,
  ],
  "no-probability": () => [
    "Нет вероятности",
    "WEIGHTEDVALUE берёт вероятность этапа, а без неё — опыт прошлых сделок",
  ],
  "bad-probability": () => [
    "Вероятность не от 0 до 100 %",
    "WEIGHTEDVALUE берёт вероятность этапа, а без неё — опыт прошлых сделок",
  ],

  "no-next-step": () => ["Открытая сделка без следующего шага", "В NEXTACTIONS стоит последней"],
  "next-step-overdue": ({ days }) => [
    `Следующий шаг просрочен на ${counted(days, DAYS)}`,
    "В NEXTACTIONS стоит первой",
  ],

  "no-role": () => ["Столбец без роли", "Служит только для условий и BREAKDOWN"],
  "role-taken": ({ role, header }) => [
    `Второй столбец с тем же смыслом, что ${quoted(header)}`,
    `Читается ${quoted(header)}; другой можно выбрать через "@${role}"`,
  ],
  "header-twice": () => ["Заголовок повторяется", "Читается первый столбец с таким заголовком"],
  "no-header": () => ["Столбец без заголовка", "Не читается: дайте ему заголовок"],
  "more-problems": ({ count }) => [
    `Ещё ${counted(count, PROBLEMS)}`,
    "Сначала исправьте эти: дальше список обрезан",
  ],
};
