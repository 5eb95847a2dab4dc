import type { ErrorParams, NumberBounds, RefusedPart } from "../../pipeline/pipeline-error";
import { dayText } from "../../pipeline/serial-date";
import { nearestName } from "../../pipeline/nearest";
import type { FunctionWords } from "../function-words";
import { phrases, rounded } from "../phrases";
import { problemTexts } from "./problems";

const { quoted, listed, either } = phrases("zh-TW", ["「", "」"]);
/** Words to type stand in quotation marks, so that no Latin word touches a Chinese one. */
const oneOf = (words: readonly string[]) => either(words.map(quoted));
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `；您是不是要用${quoted(nearest)}？`;

function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const limits = [
    above === undefined ? "" : `大於 ${above} `,
    least === undefined ? "" : `不小於 ${least} `,
    below === undefined ? "" : `小於 ${below} `,
    most === undefined ? "" : `不大於 ${most} `,
  ].filter((limit) => limit !== "");
  const kind = isWhole === true ? "整數" : "數字";
  return limits.length === 0 ? kind : `${limits.join("且")}的${kind}`;
}

const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "指派",
  function: "自訂的函數",
  list: "方括號中的清單",
  object: "大括號中的物件",
  property: "點或方括號後面的屬性",
  range: "範圍",
  lines: "多個公式",
  operator: "這個符號",
  text: "這裡的文字",
  value: "這個值",
  literal: "這麼長的文字或數字",
};

const UNITS: Readonly<Record<string, string>> = {
  days: "天",
  hours: "小時",
  minutes: "分鐘",
  weeks: "週",
  workdays: "個工作天",
};

const PERIODS: Readonly<Record<string, string>> = {
  week: "週",
  month: "月份",
  quarter: "季度",
  year: "年度",
};

export const functionWords: FunctionWords = {
  funnelHeaders: [
    "階段",
    "到達",
    "前進",
    "在此失單",
    "在此進行中",
    "略過",
    "步驟轉換率",
    "累計轉換率",
    "天數中位數",
    "金額",
  ],
  blankGroup: "（空白）",
  breakdownHeaders: [
    "值",
    "商機數",
    "成交",
    "失單",
    "進行中",
    "成交率",
    "下限",
    "上限",
    "成交天數中位數",
    "成交金額",
  ],
  cohortHeaders: {
    period: "期間",
    deals: "商機數",
    won: "成交",
    open: "進行中",
    medianDays: "天數中位數",
    mature: "可評斷",
  },
  bottleneckHeaders: [
    "階段",
    "轉換率",
    "基準下限",
    "基準上限",
    "天數中位數",
    "目標天數",
    "失單數",
    "失單金額",
    "可多成交數",
  ],
  flowFrom: "從",
  newDeals: "（新增）",
  persistenceHeaders: [
    "追蹤次數",
    "失單",
    "占失單比例",
    "成交",
    "占成交比例",
    "失單參考值",
    "成交參考值",
  ],
  nextActionHeaders: [
    "商機",
    "負責業務",
    "階段",
    "下一步",
    "期限",
    "逾期天數",
    "在此階段天數",
    "目標天數",
    "預期金額",
    "原因",
  ],
  reasons: {
    overdue: "下一步已逾期",
    stalled: "停滯",
    "no-next-step": "沒有下一步",
  },
  changeHeaders: ["變動", "商機數", "金額"],
  changes: {
    opening: "期初",
    created: "新建立",
    reopened: "重新開啟",
    won: "成交",
    lost: "失單",
    closing: "期末",
  },
  compareHeaders: [
    "A 商機數",
    "A 轉換數",
    "A 轉換率",
    "B 商機數",
    "B 轉換數",
    "B 轉換率",
    "差異",
    "下限",
    "上限",
    "p",
    "結論",
  ],
  verdicts: {
    "too-early": "現在比較還太早",
    a: "A 較高",
    b: "B 較高",
    none: "沒有證據顯示有差異",
  },
  neededHeaders: ["階段", "需要", "下限", "上限", "現有", "尚缺"],
  outlookHeaders: [
    "期間",
    "預期成交數",
    "成交數下限",
    "成交數上限",
    "預期金額",
    "金額下限",
    "金額上限",
  ],
  signalsHeaders: ["指標", "期間", "數值", "預期", "下限", "上限", "訊號"],
  measures: {
    newDeals: "新商機",
    winRate: "成交率",
    medianCycle: "成交天數中位數",
    amountWon: "成交金額",
    step: (from, to) => `${from} → ${to}`,
  },
  signals: {
    "": "",
    below: "偏低",
    above: "偏高",
    run: "連續 8 期同側",
    "little-history": "歷史資料不足",
  },
  stalledHeaders: ["商機", "負責業務", "階段", "天數", "上限", "金額", "下一步"],
  checkHeaders: ["列", "商機", "欄", "問題", "值", "影響"],
  noProblems: "沒有發現問題",
  problems: problemTexts,
  internalError: (message) => `內部錯誤，請回報：${message}`,
  errors: {
    "no-range": ({ argument, received }) =>
      `${argument} 必須是含標題列的範圍，例如 Deals[#All]${received === "" ? "" : `，但收到${quoted(received)}`}`,
    "no-header": () => "deals 的前 30 列裡找不到標題列：請將標題一併選取",
    "no-stage-column": ({ headers }) =>
      `deals 沒有階段欄，也沒有各階段的日期欄；現有標題：${listed(headers)}；請用 "@stage","…" 指定`,
    "layout-lacks": ({ layout, missing }) =>
      `@layout ${layout} 需要${{ stage: "階段欄", changed: "變更日期", "stage-dates": "各階段的日期欄" }[missing]}，但 deals 沒有${missing === "stage-dates" ? "" : `：請用 "@${missing}","…" 指定`}`,
    "too-many-stages": ({ count, limit }) =>
      `最多只能讀取 ${limit} 個階段，但找到 ${count} 個：請用 "@stage","…" 指定階段欄`,
    "not-stages": ({ received }) =>
      `stages 必須依序列出 deals 的階段名稱，但收到${quoted(received)}`,
    "no-deals": ({ leftOut }) =>
      leftOut === 0
        ? "deals 的標題列下方沒有商機"
        : `deals 沒有可讀取的商機，未計入的列數：${leftOut}；請檢查日期、階段名稱、商機編號與 @asOf`,
    "no-chosen-deals": ({ total }) => `${total} 筆商機中沒有一筆符合準則`,
    "unknown-stage": ({ argument, stage, nearest, stages }) =>
      `${argument === "stage" ? "" : `${argument}：`}找不到階段${quoted(stage)}${guess(nearest)}${nearest === undefined ? "；階段：" : "階段："}${listed(stages)}`,
    "order-unknown": ({ stages }) =>
      `階段順序不明：請在 stages 傳入依序排成一欄的階段；找到的階段（未排序）：${listed(stages)}`,
    "empty-stages": () => "stages 必須依序列出階段名稱，但收到的儲存格全是空白",
    "missing-stage": ({ argument }) => `缺少 ${argument}：請輸入階段名稱`,
    "missing-argument": ({ argument, need }) =>
      `缺少 ${argument}：請輸入${{ number: "數字", day: "日期，例如 2026-07-01 或 DATE(2026,7,1)", column: "欄標題", expression: "公式，例如 won / total", criterion: '準則，例如 "怡君" 或 ">=100"' }[need]}`,
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
      `到達${quoted(stage)}的商機金額合計為零：有金額欄嗎？請用 "@amount","…" 指定`,
    "no-closed-amount": () => '已成交或失單的商機金額合計為零：有金額欄嗎？請用 "@amount","…" 指定',
    "loss-stage-unknown": ({ unknown, lost }) =>
      `${lost} 筆失單中有 ${unknown} 筆不知道失單前的階段：請為每個階段保留日期欄，或保留階段歷程`,
    "no-stage-dates": () => "這種版面沒有階段日期：請為每個階段保留日期欄，或保留階段歷程",
    "no-finished-stay": ({ stage }) => `沒有商機在${quoted(stage)}的停留已經結束`,
    "no-span": ({ from, to, negative }) =>
      `沒有商機同時具有${from === "" ? "開始日期" : `${quoted(from)}的日期`}與${quoted(to)}的日期` +
      (negative === 0 ? "" : `且順序正確；另有 ${negative} 筆順序相反，不計入`),
    "one-span": () => "statistic 的 stdev 至少需要 2 筆商機的時間，但只有 1 筆",
    "median-not-reached": ({ longest, unit }) =>
      `超過目前觀察到的最長時間 ${rounded(longest)} ${UNITS[unit] ?? unit}：完成的商機不到一半`,
    "beyond-longest": ({ days, longest }) =>
      `還有商機在進行中，days 不能超過目前觀察到的最長天數 ${rounded(longest)}，但收到 ${rounded(days)}`,
    "empty-group": ({ argument, stage }) =>
      `${argument}：這一組沒有任何商機可從${quoted(stage)}起算`,
    "groups-overlap": ({ count, deal }) =>
      `groupA 與 groupB 不能有相同的商機，但有 ${count} 筆同時屬於兩組，例如${quoted(deal)}`,
    "none-resolved": ({ stage }) => `到達${quoted(stage)}的商機都還沒成交或失單`,
    "none-won-from": ({ stage }) => `到達${quoted(stage)}的商機都還沒成交`,
    "few-to-learn-from": ({ minimum }) =>
      `有開始日期且結案日期已知的商機不到 ${minimum} 筆：太少，無法推算`,
    "nothing-in-period": ({ period }) => `${period} 沒有可計算的資料`,
    "no-mature-cohort": () =>
      "沒有任何已結束的期間有至少 20 筆商機成交或失單，且 80% 的商機已有結果",
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
    "zero-cycle": () => "成交的商機從開始到成交都是 0 天：無法算出速度",
    "end-before-start": ({ start, end }) =>
      `end 不能早於 start (${dayText(start)})，但收到 ${dayText(end)}`,
    "target-met": ({ target, won }) => `已達成目標 ${target}：這段期間已成交 ${won}`,
    "no-starts": () => "沒有商機有開始日期：請保留建立日期欄，或為每個階段保留日期欄",
    "too-many-periods": ({ count, limit, first, last }) =>
      `最多只能顯示 ${limit} 個期間，但從 ${first} 到 ${last} 共有 ${count} 個：請檢查日期，或改用較長的期間`,
    "no-benchmark": ({ stage }) =>
      `${quoted(stage)}沒有基準：請在階段表格填入基準，或等到有 4 個季度各有至少 20 筆商機成交或失單，且 80% 的商機已有結果`,
    "no-history": () => "這種版面沒有階段變更：請保留階段歷程，每次變更記一列",
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
      `@currency ${quoted(currency)}需要幣別欄：請一併指定，例如 "@currency","付款幣別","@currency","${currency}"`,
    "unclear-date": ({ criterion }) =>
      `日期的準則必須是日期，例如 ">=2026-07-01"，但收到${quoted(criterion)}`,
    "long-criterion": ({ limit }) => `準則最多 ${limit} 個字元`,
    "mixed-currencies": ({ currencies }) =>
      `金額的幣別有 ${listed(currencies)}：請用 "@currency","${currencies[0] ?? ""}" 選擇一種`,
    "expression-too-long": ({ length, limit }) =>
      `expression 最多 ${limit} 個字元，但有 ${length} 個`,
    "expression-too-deep": ({ limit }) => `expression 的括號最多 ${limit} 層`,
    "expression-too-big": ({ limit }) => `expression 最多由 ${limit} 個部分組成`,
    "expression-unreadable": ({ at, near }) =>
      near === ""
        ? "expression 必須是完整的公式，例如 won / total，但它還沒寫完"
        : `expression 從第 ${at} 個字元起無法讀取，在${quoted(near)}附近`,
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
      `expression 必須得出數字：${quoted(word)}只有是或否，請寫成 … ? 1 : 0`,
    "bad-share": ({ received }) =>
      `expression：quantile 需要 0 到 1 之間的比例，但收到 ${received}`,
    "divided-by-zero": ({ divisor }) => `expression 除以${quoted(divisor)}，而它等於 0`,
    "no-values": ({ list: times }) =>
      times === "" ? "expression：沒有值可以彙總" : `沒有商機有 ${times} 的時間`,
    "not-finite": () => "expression 必須得出存在的數字，例如不能對 -1 開根號",
    "reader-not-loaded": () => "METRIC 無法載入公式讀取器：請檢查連線，然後重新計算",
  } satisfies { [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string },
};
