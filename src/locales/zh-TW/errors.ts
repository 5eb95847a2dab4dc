import type { ErrorParams } from "../../pipeline/pipeline-error";
import { dayText } from "../../pipeline/cells/serial-date";
import { nearestName } from "../../pipeline/nearest";
import { phrases, rounded } from "../phrases";
import { PERIODS, REFUSED_PARTS, UNITS, boundsText } from "./error-parts";

const { quoted, listed, either } = phrases("zh-TW", ["「", "」"], "、");
/** As it is typed into a formula, where only straight quotes will do. */
const { quoted: typed } = phrases("zh-TW", ['"', '"']);
/** Words to type stand in quotation marks, so that no Latin word touches a Chinese one. */
const oneOf = (words: readonly string[]) => either(words.map(quoted));
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `；您是不是要用${quoted(nearest)}？`;

/** The sentence of each error of the functions. */
export const errors = {
  "no-range": ({ argument, received }) =>
    `${argument} 必須是含標題列的範圍，例如 Deals[#All]${received === "" ? "" : `，但收到${quoted(received)}`}`,
  "no-header": () => "deals 的前 30 列裡找不到標題列：請將標題一併選取",
  "no-stage-column": ({ headers }) =>
    `deals 沒有階段欄，也沒有各階段的日期欄；現有標題：${listed(headers)}；請用 "@stage","…" 指定`,
  "layout-lacks": ({ layout, missing }) =>
    `@layout ${layout} 需要${{ stage: "階段欄", changed: "變更日期", "stage-dates": "各階段的日期欄" }[missing]}，但 deals 沒有${missing === "stage-dates" ? "" : `：請用 "@${missing}","…" 指定`}`,
  "too-many-stages": ({ count, limit }) =>
    `最多只能讀取 ${limit} 個階段，但找到 ${count} 個：請用 "@stage","…" 指定階段欄`,
  "not-stages": ({ received }) => `stages 必須依序列出 deals 的階段名稱，但收到${quoted(received)}`,
  "no-deals": ({ leftOut }) =>
    leftOut === 0
      ? "deals 的標題列下方沒有商機：請將商機的資料列一併選取"
      : `deals 沒有可讀取的商機，未計入的列數：${leftOut}；請檢查日期、階段名稱、商機編號與 @asOf`,
  "no-chosen-deals": ({ total }) =>
    `${total} 筆商機中沒有一筆符合準則：請對照各欄的實際內容檢查準則`,
  "unknown-stage": ({ argument, stage, nearest, stages }) =>
    `${argument === "stage" ? "" : `${argument}：`}找不到階段${quoted(stage)}${guess(nearest)}${nearest === undefined ? "；階段：" : "階段："}${listed(stages)}`,
  "order-unknown": ({ stages }) =>
    `階段順序不明：請在 stages 傳入依序排成一欄的階段；找到的階段（未排序）：${listed(stages)}`,
  "empty-stages": () => "stages 必須依序列出階段名稱，但收到的儲存格全是空白",
  "missing-stage": ({ argument }) => `缺少 ${argument}：請輸入階段名稱`,
  "missing-argument": ({ argument, need }) =>
    `缺少 ${argument}：請輸入${{ number: "大於 0 的數字", day: "日期，例如 2026-07-01 或 DATE(2026,7,1)", column: "欄標題", expression: "公式，例如 won / total", criterion: '準則，例如 "怡君" 或 ">=100"' }[need]}`,
  "not-a-number": ({ argument, bounds, received }) =>
    `${argument} 必須是${boundsText(bounds)}，但收到${quoted(received)}`,
  "error-argument": ({ argument, code }) =>
    `${argument} 不能是錯誤值，但收到 ${code}：請修正它所指的名稱或儲存格`,
  "stage-not-in-order": ({ argument, stage }) =>
    `${argument} 必須是進行中的階段、成交或其後的階段，但收到${quoted(stage)}`,
  "not-after": ({ from, to }) => `to 必須是${quoted(from)}之後的階段，但收到${quoted(to)}`,
  "no-next-stage": ({ from }) => `from 必須是後面還有階段的階段，但收到${quoted(from)}`,
  "no-strict-loss": ({ stage }) =>
    `basis 的 "strict" 依序計算各階段，不能以${quoted(stage)}為終點：請改用 entered、resolved 或 value`,
  "none-reached": ({ stage }) => `沒有商機到達${quoted(stage)}`,
  "none-closed": () => "還沒有商機成交或失單",
  "no-amount": ({ stage }) =>
    `到達${quoted(stage)}的商機金額合計為零：請填入金額，或用 "@amount","…" 指定其他欄`,
  "no-closed-amount": () =>
    '已成交或失單的商機金額合計為零：請填入金額，或用 "@amount","…" 指定其他欄',
  "loss-stage-unknown": ({ unknown, lost }) =>
    `${lost} 筆失單中有 ${unknown} 筆不知道失單前的階段：請為每個階段保留日期欄，或保留階段歷程`,
  "no-stage-dates": () => "這種資料結構沒有階段日期：請為每個階段保留日期欄，或保留階段歷程",
  "no-finished-stay": ({ stage }) => `${quoted(stage)}還沒有任何已結束的停留`,
  "no-span": ({ from, to, negative }) =>
    `沒有商機同時具有${from === "" ? "開始日期" : quoted(from)}與${quoted(to)}的日期` +
    (negative === 0 ? "" : `且順序正確；另有 ${negative} 筆順序相反，不計入`),
  "one-span": () => "statistic 的 stdev 至少需要 2 筆商機的時間，但只有 1 筆",
  "median-not-reached": ({ longest, unit }) =>
    `超過目前觀察到的最長時間 ${rounded(longest)} ${UNITS[unit] ?? unit}：完成的商機不到一半`,
  "beyond-longest": ({ days, longest }) =>
    `還有商機在進行中，days 不能超過目前觀察到的最長天數 ${rounded(longest)}，但收到 ${rounded(days)}`,
  "empty-group": ({ argument, stage }) =>
    `${argument} 沒有任何商機可從${quoted(stage)}起算：請檢查這一組的準則`,
  "groups-overlap": ({ count, deal }) =>
    `groupA 與 groupB 不能有相同的商機，但有 ${count} 筆同時屬於兩組，例如${quoted(deal)}`,
  "none-resolved": ({ stage }) => `到達${quoted(stage)}的商機都還沒成交或失單`,
  "none-won-from": ({ stage }) => `到達${quoted(stage)}的商機都還沒成交`,
  "few-to-learn-from": ({ minimum }) =>
    `有開始日期、也知道結案日期的商機不到 ${minimum} 筆：太少，無法推算`,
  "nothing-in-period": ({ period }) => `${period} 沒有可計算的資料`,
  "no-mature-cohort": () => "沒有任何已結束的期間有至少 20 筆商機成交或失單，且 80% 的商機已有結果",
  "no-finished-period": ({ period }) =>
    `從最早的開始日期到 asOf 基準日，還沒有任何已結束的${PERIODS[period] ?? period}`,
  "no-target-days": ({ stage }) =>
    stage === undefined
      ? "不知道天數上限：請輸入 days，或傳入有目標天數的階段表格"
      : `不知道${quoted(stage)}的天數上限：請傳入有目標天數的階段表格`,
  "no-amount-column": () => 'deals 沒有金額欄：請用 "@amount","…" 指定',
  "no-probability": ({ method, minimum }) =>
    `進行中的商機都沒有成交機率：${
      {
        deal: '請用 "@probability","…" 指定機率欄',
        stage: "請傳入有成交機率的階段表格",
        learned: `沒有一個階段有 ${minimum} 筆已結案的商機到達過 ("@minimum")`,
      }[method] ?? `請加上成交機率欄，或在階段表格填入機率，或等到有 ${minimum} 筆商機結案`
    }`,
  "no-expected-close": () => 'deals 沒有預計成交日欄：請用 "@expectedClose","…" 指定',
  "not-up-to-won": ({ argument, stage }) =>
    `${argument} 必須是進行中的階段或成交，但收到${quoted(stage)}`,
  "few-closed": ({ stage, closed, minimum }) =>
    closed === 0
      ? `沒有已結案的商機到達過${quoted(stage)}`
      : `到達過${quoted(stage)}的已結案商機只有 ${closed} 筆，至少需要 ${minimum} 筆 ("@minimum")`,
  "none-won": () => "還沒有商機成交",
  "no-won-amount": () => "成交的商機都沒有金額",
  "zero-cycle": () =>
    "成交的商機從開始到成交都是 0 天，無法算出速度：請保留建立日期欄，或更早階段的日期",
  "end-before-start": ({ start, end }) =>
    `end 不能早於 start (${dayText(start)})，但收到 ${dayText(end)}`,
  "target-met": ({ target, won }) => `已達成目標 ${target}：這段期間已成交 ${won}`,
  "no-starts": () => "沒有商機有開始日期：請保留建立日期欄，或為每個階段保留日期欄",
  "too-many-periods": ({ count, limit, first, last }) =>
    `最多只能顯示 ${limit} 個期間，但從 ${first} 到 ${last} 共有 ${count} 個：請檢查日期，或改用較長的期間`,
  "no-benchmark": ({ stage }) =>
    `${quoted(stage)}沒有基準：請在階段表格填入基準，或等到有 4 個季度各有至少 20 筆商機成交或失單，且 80% 的商機已有結果`,
  "no-history": () => "這種資料結構沒有階段變更：請保留階段歷程，每次變更記一列",
  "no-follow-ups": () => 'deals 沒有追蹤次數欄：請用 "@followUps","…" 指定',
  "none-lost": () => "還沒有商機失單",
  "error-in-row": ({ code }) => `deals 的這個儲存格是 ${code}：請到原處修正`,
  "no-dates": () => 'deals 沒有可作為基準的日期：請用 "@asOf",TODAY() 指定日期',
  "not-a-word": ({ argument, words, received }) =>
    `${argument} 必須是${oneOf(words)}，但收到${quoted(received)}${guess(nearestName(received, words))}`,
  "misplaced-option": ({ argument, column, formula }) =>
    `${argument} 收到${quoted(column)}，它屬於最後面的 options：${formula}`,
  "odd-options": ({ last }) =>
    `options 必須成對：一個欄配一個準則，或一個設定配一個值；${quoted(last)}沒有成對`,
  "unknown-column": ({ column, nearest, columns }) =>
    `找不到欄${quoted(column)}${guess(nearest)}${nearest === undefined ? "；欄：" : "欄："}${listed(columns)}`,
  "unknown-setting": ({ setting, nearest, settings }) =>
    `沒有${quoted(setting)}這個設定${guess(nearest)}${nearest === undefined ? "；設定：" : "設定："}${listed(settings, 30)}`,
  "bad-word": ({ setting, words, received }) =>
    `${setting} 必須是${oneOf(words)}，但收到${quoted(received)}${guess(nearestName(received, words))}`,
  "bad-day": ({ setting, received }) =>
    `${setting} 必須是日期，例如 2026-07-01 或 DATE(2026,7,1)，但收到${quoted(received)}`,
  "no-currency-column": ({ currency }) =>
    `@currency 的${quoted(currency)}需要幣別欄：請一併指定，例如 "@currency","付款幣別","@currency",${typed(currency)}`,
  "unclear-date": ({ criterion }) =>
    `日期的準則必須是日期，例如 ">=2026-07-01"，但收到${quoted(criterion)}`,
  "long-criterion": ({ limit }) => `準則最多 ${limit} 個字元：請用萬用字元縮短，例如 "怡*"`,
  "mixed-currencies": ({ currencies }) =>
    `金額的幣別有 ${listed(currencies)}：請用 "@currency",${typed(currencies[0] ?? "")} 選擇一種`,
  "expression-too-long": ({ length, limit }) =>
    `expression 最多 ${limit} 個字元，但有 ${length} 個：請拆成多個儲存格`,
  "expression-too-deep": ({ limit }) => `expression 的括號最多 ${limit} 層：請拆成多個儲存格`,
  "expression-too-big": ({ limit }) => `expression 最多由 ${limit} 個部分組成：請拆成多個儲存格`,
  "expression-unreadable": ({ at, near }) =>
    near === ""
      ? "expression 必須是完整的公式，例如 won / total，但它還沒寫完"
      : `expression 從第 ${at} 個字元起（${quoted(near)}附近）無法讀取：請修正該處`,
  "expression-unknown-word": ({ word, nearest, words }) =>
    `expression：METRIC 沒有${quoted(word)}這個詞${guess(nearest)}${nearest === undefined ? "；可用的詞：" : "可用的詞："}${listed(words, 30)}`,
  "expression-refused": ({ word, part }) =>
    `expression 不能含有${REFUSED_PARTS[part]}，但收到${quoted(word)}`,
  "expression-implicit": ({ word }) =>
    `expression 的兩個值之間需要 * 之類的符號，但收到${quoted(word)}`,
  "expression-no-function": ({ word }) =>
    `expression：${word} 是數字，後面不能加括號，請直接寫 ${word}`,
  "expression-no-figure": ({ word }) => `expression：${word} 需要括號，例如 ${word}(…)`,
  "expression-arguments": ({ word, takes: [least, most], of }) => {
    const count =
      least === most ? least : most === Infinity ? `至少 ${least}` : `${least} 或 ${most}`;
    return `expression：${word} 需要 ${count} 個${of === "stages" ? "加上引號的階段名稱" : "值"}`;
  },
  "expression-list": ({ word }) =>
    `expression：${quoted(word)}是一串時間，請取它的 median、mean、quantile、sum、count、min 或 max`,
  "expression-truth": ({ word }) =>
    `expression 必須得出數字：${quoted(word)}得出的是邏輯值，請寫成 … ? 1 : 0`,
  "bad-share": ({ received }) => `expression：quantile 需要 0 到 1 之間的比例，但收到 ${received}`,
  "divided-by-zero": ({ divisor }) => `expression 除以${quoted(divisor)}，而它等於 0`,
  "no-values": ({ list: times }) =>
    times === "" ? "expression：沒有值可以彙總" : `沒有商機有 ${times} 的時間`,
  "not-finite": () => "expression 必須得出數字：請檢查是否對負數開根號，或是否有數值大到無法儲存",
  "part-not-loaded": ({ name }) => `${name} 無法載入所需的元件：請檢查連線，然後重新計算`,
} satisfies { [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string };
