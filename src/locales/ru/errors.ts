import { nearestName } from "../../pipeline/nearest";
import { dayText } from "../../pipeline/cells/serial-date";
import type { FunctionWords } from "../function-words";
import { phrases, rounded } from "../phrases";
import {
  DATE,
  UNFINISHED_PERIODS,
  NEEDS,
  LAYOUT_NEEDS,
  REFUSED_PARTS,
  boundsText,
} from "./error-parts";
import {
  OF_STAGES,
  OF_DEALS,
  OF_LOST_DEALS,
  OF_PERIODS,
  OF_CHARACTERS,
  OF_BRACKETS,
  OF_PARTS,
  DEALS,
  NAMES,
  VALUES,
  OF_UNITS,
} from "./forms";

/**
 * Names of arguments and settings stand as they are typed. What is typed into a formula is written as
 * Excel in Russian takes it: a semicolon between arguments, ДАТА and СЕГОДНЯ, [#Все].
 */
const { quoted, listed, either, plural, counted } = phrases("ru", ["«", "»"]);
const { quoted: typed } = phrases("ru", ['"', '"']);

const decimal = (number: number) => rounded(number).replace(".", ",");
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; может быть, ${quoted(nearest)}?`;
/** Names that are known, behind a guess or in its place. */
const known = (nearest: string | undefined, title: string, names: string) =>
  nearest === undefined
    ? `; ${title}: ${names}`
    : ` ${title.charAt(0).toUpperCase()}${title.slice(1)}: ${names}`;

export const errorTexts: FunctionWords["errors"] = {
  "no-range": ({ argument, received }) =>
    `аргумент ${argument} должен быть диапазоном со строкой заголовков, например Сделки[#Все]${received === "" ? "" : `, получено ${quoted(received)}`}`,
  "no-header": () =>
    "в первых 30 строках deals нет строки заголовков: выделите диапазон вместе с ними",
  "no-stage-column": ({ headers }) =>
    `в deals нет ни столбца этапа, ни столбцов с датами этапов; заголовки: ${listed(headers)}; укажите столбец через "@stage";"…"`,
  "layout-lacks": ({ layout, missing }) =>
    `для @layout ${layout} в deals не хватает: ${LAYOUT_NEEDS[missing]}${missing === "stage-dates" ? "" : `; укажите его через "@${missing}";"…"`}`,
  "too-many-stages": ({ count, limit }) =>
    `можно прочитать не более ${counted(limit, OF_STAGES)}, получено ${count}: укажите столбец этапа через "@stage";"…"`,
  "not-stages": ({ received }) =>
    `аргумент stages должен содержать по порядку названия этапов из deals, получено ${quoted(received)}`,
  "no-deals": ({ leftOut }) =>
    leftOut === 0
      ? "в deals нет ни одной сделки под строкой заголовков: выделите и строки сделок"
      : `в deals нет ни одной читаемой сделки, пропущено строк: ${leftOut}; проверьте даты, названия этапов, номера сделок и @asOf`,
  "no-chosen-deals": ({ total }) =>
    total === 1
      ? "единственная сделка не отвечает условиям: сверьте их с содержимым столбцов"
      : `ни одна из ${counted(total, OF_DEALS)} не отвечает условиям: сверьте их с содержимым столбцов`,
  "unknown-stage": ({ argument, stage, nearest, stages }) =>
    `${argument === "stage" ? "" : `${argument}: `}этап ${quoted(stage)} не найден${guess(nearest)}${known(nearest, "этапы", listed(stages))}`,
  "order-unknown": ({ stages }) =>
    `порядок этапов неизвестен: передайте в stages один столбец с этапами по порядку; найдены (без порядка): ${listed(stages)}`,
  "empty-stages": () =>
    "аргумент stages должен содержать названия этапов по порядку, получены только пустые ячейки",
  "missing-stage": ({ argument }) => `не задан аргумент ${argument}: укажите название этапа`,
  "missing-argument": ({ argument, need }) =>
    `не задан аргумент ${argument}: укажите ${NEEDS[need]}`,
  "not-a-number": ({ argument, bounds, received }) =>
    `аргумент ${argument} должен быть ${boundsText(bounds)}, получено ${quoted(received)}`,
  "error-argument": ({ argument, code }) =>
    `в аргументе ${argument} не должно быть ошибки, получено ${code}: исправьте имя или ячейку, на которую он ссылается`,
  "stage-not-in-order": ({ argument, stage }) =>
    `аргумент ${argument} должен быть открытым этапом, этапом выигрыша или этапом после него, получено ${quoted(stage)}`,
  "not-after": ({ from, to }) =>
    `аргумент to должен быть этапом после этапа ${quoted(from)}, получено ${quoted(to)}`,
  "no-next-stage": ({ from }) =>
    `аргумент from должен быть этапом, за которым следует другой, получено ${quoted(from)}`,
  "no-strict-loss": ({ stage }) =>
    `при basis "strict" этапы считаются по порядку и не могут вести к этапу ${quoted(stage)}: используйте entered, resolved или value`,
  "none-reached": ({ stage }) => `до этапа ${quoted(stage)} не дошла ни одна сделка`,
  "none-closed": () => "ни одна сделка ещё не выиграна и не проиграна",
  "no-amount": ({ stage }) =>
    `общая сумма сделок, дошедших до этапа ${quoted(stage)}, равна нулю: заполните суммы или укажите другой столбец через "@amount";"…"`,
  "no-closed-amount": () =>
    'общая сумма выигранных и проигранных сделок равна нулю: заполните суммы или укажите другой столбец через "@amount";"…"',
  "loss-stage-unknown": ({ unknown, lost }) =>
    `этап перед проигрышем неизвестен у ${unknown} из ${counted(lost, OF_LOST_DEALS)}: ведите столбец даты для каждого этапа или историю этапов`,
  "no-stage-dates": () =>
    "в этих данных нет дат этапов: ведите столбец даты для каждого этапа или историю этапов",
  "no-finished-stay": ({ stage }) =>
    `на этапе ${quoted(stage)} ещё нет завершённых пребываний: ни одна сделка с него не ушла`,
  "no-span": ({ from, to, negative }) =>
    (from === ""
      ? `ни у одной сделки нет обеих дат: начала и этапа ${quoted(to)}`
      : `ни у одной сделки нет дат обоих этапов: ${quoted(from)} и ${quoted(to)}`) +
    (negative === 0 ? "" : ` в этом порядке; с обратным порядком не учтено: ${negative}`),
  "one-span": () => "для statistic stdev нужны сроки не менее 2 сделок, получен 1",
  "median-not-reached": ({ longest, unit }) =>
    `больше ${decimal(longest)} ${OF_UNITS[unit] === undefined ? unit : plural(longest, OF_UNITS[unit])} (самый долгий известный срок): до конца дошло меньше половины сделок`,
  "beyond-longest": ({ days, longest }) =>
    `пока есть открытые сделки, аргумент days должен быть не больше ${decimal(longest)} (самый долгий известный срок), получено ${decimal(days)}`,
  "empty-group": ({ argument, stage }) =>
    `в ${argument} нет сделок, которые учитываются с этапа ${quoted(stage)}: проверьте условие`,
  "groups-overlap": ({ count, deal }) =>
    `у groupA и groupB не должно быть общих сделок, получено общих: ${count}, например ${quoted(deal)}`,
  "none-resolved": ({ stage }) =>
    `ни одна сделка, дошедшая до этапа ${quoted(stage)}, ещё не выиграна и не проиграна`,
  "none-won-from": ({ stage }) =>
    `ни одна сделка, дошедшая до этапа ${quoted(stage)}, ещё не выиграна`,
  "few-to-learn-from": ({ minimum }) =>
    `сделок с датой начала и датой выигрыша или проигрыша меньше ${minimum}: для прогноза этого мало`,
  "nothing-in-period": ({ period }) => `за период ${period} измерять нечего`,
  "no-mature-cohort": () =>
    "нет завершённого периода, в котором выиграно или проиграно не менее 20 сделок и завершено 80 % сделок",
  "no-finished-period": ({ period }) =>
    `между первым началом сделки и днём @asOf нет ${UNFINISHED_PERIODS[period] ?? `завершённого периода ${period}`}`,
  "no-target-days": ({ stage }) =>
    stage === undefined
      ? "предел неизвестен: задайте days или передайте в stages таблицу со столбцом «Норма в днях»"
      : `предел для этапа ${quoted(stage)} неизвестен: передайте в stages таблицу со столбцом «Норма в днях»`,
  "no-amount-column": () => 'в deals нет столбца суммы: укажите его через "@amount";"…"',
  "no-probability": ({ method, minimum }) =>
    `ни у одной открытой сделки нет вероятности: ${
      {
        deal: 'укажите столбец через "@probability";"…"',
        stage: "передайте в stages таблицу со столбцом «Вероятность»",
        learned: `закрытых сделок, дошедших до их этапов, меньше ${minimum} ("@minimum")`,
      }[method] ??
      `добавьте столбец «Вероятность» к сделкам или к таблице этапов либо закройте ${counted(minimum, DEALS)}`
    }`,
  "no-expected-close": () =>
    'в deals нет столбца с ожидаемой датой закрытия: укажите его через "@expectedClose";"…"',
  "not-up-to-won": ({ argument, stage }) =>
    `аргумент ${argument} должен быть открытым этапом или этапом выигрыша, получено ${quoted(stage)}`,
  "few-closed": ({ stage, closed, minimum }) =>
    closed === 0
      ? `до этапа ${quoted(stage)} не дошла ни одна закрытая сделка`
      : `закрытых сделок, дошедших до этапа ${quoted(stage)}: ${closed}, нужно не менее ${minimum} ("@minimum")`,
  "none-won": () => "ещё не выиграна ни одна сделка",
  "no-won-amount": () => "ни у одной выигранной сделки нет суммы",
  "zero-cycle": () =>
    "выигранные сделки заняли 0 дней от начала до выигрыша, скорость по ним не посчитать: ведите столбец «Дата создания» или даты более ранних этапов",
  "end-before-start": ({ start, end }) =>
    `аргумент end должен быть днём не раньше ${dayText(start)} (start), получено ${dayText(end)}`,
  "target-met": ({ target, won }) =>
    `цель ${decimal(target)} уже достигнута: за период выиграно ${decimal(won)}`,
  "no-starts": () =>
    "ни у одной сделки нет даты начала: ведите столбец «Дата создания» или столбец даты для каждого этапа",
  "too-many-periods": ({ count, limit, first, last }) =>
    `можно показать не более ${counted(limit, OF_PERIODS)}, получено ${count} с ${first} по ${last}: проверьте даты или возьмите периоды длиннее`,
  "no-benchmark": ({ stage }) =>
    `нет ориентира для этапа ${quoted(stage)}: задайте его в таблице этапов или дождитесь 4 кварталов, где выиграно или проиграно не менее 20 сделок и завершено 80 % всех`,
  "no-history": () =>
    "в этих данных нет смен этапа: ведите историю этапов, по строке на каждую смену",
  "no-follow-ups": () =>
    'в deals нет столбца с числом повторных касаний: укажите его через "@followUps";"…"',
  "none-lost": () => "ещё не проиграна ни одна сделка",
  "error-in-row": ({ code }) => `в ячейке deals стоит ошибка ${code}: исправьте её там`,
  "no-dates": () =>
    'в deals нет ни одной даты, от которой вести счёт: задайте день через "@asOf";СЕГОДНЯ()',
  "not-a-word": ({ argument, words, received }) =>
    `аргумент ${argument} должен быть ${either(words)}, получено ${quoted(received)}${guess(nearestName(received, words))}`,
  "misplaced-option": ({ argument, column, formula }) =>
    `аргумент ${argument} получил ${quoted(column)}, чьё место в options, в конце: ${formula}`,
  "odd-options": ({ last }) =>
    `аргумент options должен состоять из пар: столбец и условие либо параметр и его значение; ${quoted(last)} без пары`,
  "unknown-column": ({ column, nearest, columns }) =>
    `столбец ${quoted(column)} не найден${guess(nearest)}${known(nearest, "столбцы", listed(columns))}`,
  "unknown-setting": ({ setting, nearest, settings }) =>
    `параметр ${quoted(setting)} неизвестен${guess(nearest)}${known(nearest, "параметры", listed(settings, 30))}`,
  "bad-word": ({ setting, words, received }) =>
    `параметр ${setting} должен быть ${either(words)}, получено ${quoted(received)}${guess(nearestName(received, words))}`,
  "bad-day": ({ setting, received }) =>
    `для ${setting} укажите ${DATE}, получено ${quoted(received)}`,
  "no-currency-column": ({ currency }) =>
    `для @currency ${typed(currency)} нужен столбец валюты: укажите и его, например "@currency";"Валюта";"@currency";${typed(currency)}`,
  "unclear-date": ({ criterion }) =>
    `условием для даты должна быть дата, например ">=2026-07-01", получено ${quoted(criterion)}`,
  "long-criterion": ({ limit }) =>
    `условие должно быть не длиннее ${counted(limit, OF_CHARACTERS)}: сократите его подстановочным знаком, например Анн*`,
  "mixed-currencies": ({ currencies }) =>
    `суммы в разных валютах (${listed(currencies)}): выберите одну через "@currency";${typed(currencies[0] ?? "")}`,
  "expression-too-long": ({ length, limit }) =>
    `аргумент expression должен быть не длиннее ${counted(limit, OF_CHARACTERS)}, получено ${length}: разбейте формулу на несколько ячеек`,
  "expression-too-deep": ({ limit }) =>
    `в expression должно быть не больше ${counted(limit, OF_BRACKETS)}: разбейте формулу на несколько ячеек`,
  "expression-too-big": ({ limit }) =>
    `в expression должно быть не больше ${counted(limit, OF_PARTS)}: разбейте формулу на несколько ячеек`,
  "expression-unreadable": ({ at, near }) =>
    near === ""
      ? "аргумент expression должен быть полной формулой, например won / total, получена оборванная"
      : `expression не удаётся прочитать, начиная с символа ${at}, около ${quoted(near)}: исправьте формулу в этом месте`,
  "expression-unknown-word": ({ word, nearest, words }) =>
    `expression: в METRIC нет слова ${quoted(word)}${guess(nearest)}${known(nearest, "слова", listed(words, 30))}`,
  "expression-refused": ({ word, part }) =>
    `в expression не должно быть ${REFUSED_PARTS[part]}, получено ${quoted(word)}`,
  "expression-implicit": ({ word }) =>
    `в expression между двумя значениями нужен знак, например *, получено ${quoted(word)}`,
  "expression-no-function": ({ word }) =>
    `expression: ${word} — показатель, скобки ему не нужны, пишите ${word}`,
  "expression-no-figure": ({ word }) =>
    `expression: после ${word} нужны скобки, например ${word}(…)`,
  "expression-arguments": ({ word, takes: [least, most], of }) => {
    const forms = of === "stages" ? NAMES : VALUES;
    const count =
      least === most
        ? counted(least, forms)
        : most === Infinity
          ? `${least} или более ${forms.many}`
          : `${least} или ${counted(most, forms)}`;
    return `expression: ${word} принимает ${count}${of === "stages" ? " в кавычках" : ""}`;
  },
  "expression-list": ({ word }) =>
    `expression: ${quoted(word)} — список сроков, возьмите от него median, mean, quantile, sum, count, min или max`,
  "expression-truth": ({ word }) =>
    `аргумент expression должен давать число, а ${quoted(word)} — это истина или ложь, пишите … ? 1 : 0`,
  "bad-share": ({ received }) =>
    `expression: quantile принимает долю от 0 до 1, получено ${decimal(received)}`,
  "divided-by-zero": ({ divisor }) => `expression делит на ${quoted(divisor)}, а это 0`,
  "no-values": ({ list: times }) =>
    times === ""
      ? "expression: нет значений для расчёта"
      : `ни у одной сделки нет срока для ${times}`,
  "not-finite": () =>
    "аргумент expression должен давать число: найдите в нём корень из отрицательного числа или слишком большое число",
  "part-not-loaded": ({ name }) =>
    `${name} не удалось загрузить нужную часть: проверьте подключение и пересчитайте книгу`,
};
