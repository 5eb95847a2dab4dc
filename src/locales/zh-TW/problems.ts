import type { ProblemCode, ProblemParams } from "../../pipeline/checks/problem";

/** What is wrong, and what it does to the figures. */
type Texts = readonly [problem: string, effect: string];

const LEFT_OUT = "這一列不計入任何數字";
const BLANK = "這個儲存格視為空白";
const leftOutOrBlank = ({ isLeftOut }: { readonly isLeftOut: boolean }) =>
  isLeftOut ? LEFT_OUT : BLANK;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `；您是不是要找「${nearest}」？`;
const OUTCOMES = { won: "成交", lost: "失單" } as const;

/** The words of CHECK, a problem and its effect for each code. */
export const problemTexts: {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => Texts;
} = {
  "footer-row": () => ["報表結尾的合計或附註", "這一列不是商機，不計入"],
  "header-again": () => ["標題列重複出現", "這一列不是商機，不計入"],
  "after-as-of": () => ["日期晚於 asOf 基準日", `以基準日來看，${LEFT_OUT}`],
  "error-cell": (params) => ["儲存格有錯誤值", leftOutOrBlank(params)],
  "unreadable-date": (params) => ["無法辨識為日期", leftOutOrBlank(params)],
  "ambiguous-date": (params) => ["日在前還是月在前？整欄沒有日期可供判斷", leftOutOrBlank(params)],
  "unknown-stage": ({ isLeftOut, nearest }) => [
    `不明的階段${meant(nearest)}`,
    isLeftOut ? LEFT_OUT : "略過這個儲存格，以日期為準",
  ],
  "no-deal-id": ({ isLeftOut }) => [
    "沒有商機編號",
    isLeftOut ? LEFT_OUT : "商機照樣計入，但無法找出重複的商機",
  ],
  "duplicate-id": ({ firstRow }) => [`商機編號與第 ${firstRow + 1} 列重複`, "兩列各算一筆商機"],

  "no-stage": () => ["沒有已知的階段", "只算到達第一個階段"],
  "loss-stage-unknown": () => [
    "失單前的階段不明",
    "只算到達第一個階段；這類失單超過 10% 時，後續階段會是 #N/A",
  ],
  "stage-skipped": ({ stage }) => [
    `沒有進入「${stage}」，卻進入了後面的階段`,
    "視為已通過這個階段，停留時間為零",
  ],
  "stage-never-entered": ({ stage }) => [
    `沒有任何商機進入過「${stage}」`,
    "走得更遠的商機視為已通過這個階段",
  ],
  "stage-without-column": ({ stage }) => [
    `階段「${stage}」沒有日期欄`,
    "無法得知商機何時進入這個階段：請在 [常用] 索引標籤選擇 [套用階段變更]",
  ],
  "out-of-order": ({ before, day }) => [
    `進入日期早於「${before}」（${day}），但「${before}」的順序在前`,
    'CONVERSION 的 "strict" 與這兩個階段之間的時間都不計入這筆商機',
  ],
  "after-closing": ({ outcome }) => [
    `進入日期晚於${OUTCOMES[outcome]}日期`,
    "以結案為準，不計在這個階段的時間",
  ],
  "no-start": () => ["沒有開始日期", "不計入 OUTLOOK，也不計入從開始起算的時間與期間"],
  "created-late": ({ day }) => [
    `建立日期晚於最早的階段日期（${day}）`,
    "從開始起算而為負數的時間不計入",
  ],
  "exit-early": ({ day }) => [
    `離開日期早於進入日期（${day}）`,
    "略過離開日期，以下一次進入作為停留的結束",
  ],

  "closed-undated": ({ outcome }) => [
    `商機已${OUTCOMES[outcome]}，但沒有日期`,
    "計入比率，不計入時間與期間",
  ],
  "won-and-lost": ({ stands }) => [
    "同時有成交日期與失單日期",
    `以較晚的日期為準：這筆商機算${OUTCOMES[stands]}`,
  ],
  "status-against-stage": ({ status, stage }) => [
    `狀態是「${status}」，階段卻是「${stage}」`,
    "以狀態為準",
  ],
  "closed-in-stage": ({ outcome, stage }) => [
    `階段是「${stage}」，卻已有${OUTCOMES[outcome]}日期`,
    "以結案為準；若商機已重新開啟，請清空該日期",
  ],
  "unknown-status": () => ["不明的狀態", "略過狀態，以階段與日期為準"],
  "no-status": () => ["沒有狀態", "以階段與日期為準"],

  "later-date": ({ asOf }) => [`晚於 asOf 基準日（${asOf}）`, "視為尚未發生，略過"],
  "date-gap": ({ days }) => [
    `與前一個日期相差 ${days} 天：是不是輸入錯誤？`,
    "未設定 @asOf 時，所有天數都算到最晚的日期",
  ],
  "mixed-offsets": ({ offsets }) => [
    `日期分屬多個時區：${offsets.slice(0, 5).join("、")}`,
    "依所寫的時間計算，可能有時差",
  ],

  "won-without-amount": () => ["已成交但沒有金額", "不影響總額，也不計入平均"],
  "no-amount": () => ["沒有金額", "不影響總額，也不計入平均"],
  "amount-text": ({ amount }) =>
    amount === undefined
      ? ["金額是文字，不是數字", BLANK]
      : ["金額是文字", `以 ${amount} 計算；Excel 的 SUM 則會略過它`],
  "mixed-currencies": ({ currencies }) => [
    `金額有 ${currencies.length} 種幣別`,
    `無法加總金額；請用 "@currency","${currencies[0] ?? ""}" 選擇一種`,
  ],
  "no-probability": () => [
    "沒有成交機率",
    "WEIGHTEDVALUE 改用階段的機率，再沒有就依過去的商機推算",
  ],
  "bad-probability": () => [
    "成交機率不在 0% 到 100% 之間",
    "WEIGHTEDVALUE 改用階段的機率，再沒有就依過去的商機推算",
  ],

  "no-next-step": () => ["商機進行中但沒有下一步", "NEXTACTIONS 會列在最後"],
  "next-step-overdue": ({ days }) => [`下一步已逾期 ${days} 天`, "NEXTACTIONS 會列在最前面"],

  "no-role": () => ["這一欄沒有對應的用途", "只能用於準則與 BREAKDOWN"],
  "role-taken": ({ role, header }) => [
    `與「${header}」同用途的第二個欄`,
    `讀取的是「${header}」；可用 "@${role}" 指定`,
  ],
  "header-twice": () => ["標題重複", "讀取第一個同名的欄"],
  "no-header": () => ["這一欄沒有標題", "不會讀取：請為這一欄加上標題"],
  "more-problems": ({ count }) => [`還有 ${count} 個問題`, "請先修正這些；清單到此為止"],
};
