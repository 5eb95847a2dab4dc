import type { ProblemCode, ProblemParams } from "../../pipeline/checks/problem";

/** What is wrong, and what it does to the figures. */
type Texts = readonly [problem: string, effect: string];

const LEFT_OUT = "该行不计入任何指标";
const BLANK = "该单元格视为空白";
const leftOutOrBlank = ({ isLeftOut }: { readonly isLeftOut: boolean }) =>
  isLeftOut ? LEFT_OUT : BLANK;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `；是否指“${nearest}”？`;
const OUTCOMES = { won: "赢单", lost: "输单" };

/** The words of CHECK, a problem and its effect for each code. */
export const problemTexts: {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => Texts;
} = {
  "footer-row": () => ["报表末尾的合计或注释", "该行不是商机，已排除"],
  "header-again": () => ["再次出现标题行", "该行不是商机，已排除"],
  "after-as-of": () => ["日期晚于 asOf 当天", `按当天计，${LEFT_OUT}`],
  "error-cell": (params) => ["单元格为错误值", leftOutOrBlank(params)],
  "unreadable-date": (params) => ["无法识别为日期", leftOutOrBlank(params)],
  "ambiguous-date": (params) => [
    "日在前还是月在前？该列没有一个日期能说明",
    leftOutOrBlank(params),
  ],
  "unknown-stage": ({ isLeftOut, nearest }) => [
    `未知的阶段${meant(nearest)}`,
    isLeftOut ? LEFT_OUT : "忽略该单元格，以日期为准",
  ],
  "no-deal-id": ({ isLeftOut }) => [
    "没有商机编号",
    isLeftOut ? LEFT_OUT : "该商机照常计入，但无法查出重复项",
  ],
  "duplicate-id": ({ firstRow }) => [`商机编号与第 ${firstRow + 1} 行重复`, "两行各算作一个商机"],

  "no-stage": () => ["阶段未知", "视为只到达第一个阶段"],
  "loss-stage-unknown": () => [
    "输单前的阶段未知",
    "视为只到达第一个阶段；此类输单超过 10% 时，后续阶段显示 #N/A",
  ],
  "stage-skipped": ({ stage }) => [
    `没有进入“${stage}”，却进入了更靠后的阶段`,
    "视为经过该阶段，用时为 0",
  ],
  "stage-never-entered": ({ stage }) => [
    `没有商机进入过“${stage}”`,
    "走得更远的商机视为经过该阶段",
  ],
  "stage-without-column": ({ stage }) => [
    `阶段“${stage}”没有日期列`,
    "无法得知商机何时进入该阶段：请在“开始”选项卡上选择“应用阶段更改”",
  ],
  "out-of-order": ({ before, day }) => [
    `进入时间早于顺序在前的“${before}”（${day}）`,
    'CONVERSION "strict" 不计入该商机，也不计这两个阶段之间的时间',
  ],
  "after-closing": ({ outcome }) => [
    `进入时间晚于${OUTCOMES[outcome]}`,
    "以结单为准；不计在该阶段的时间",
  ],
  "no-start": () => ["没有开始日期", "不计入 OUTLOOK，也不计入从开始起算的时间和期间"],
  "created-late": ({ day }) => [`创建日期晚于其最早的日期（${day}）`, "不计从开始起算的负时间"],
  "exit-early": ({ day }) => [
    `离开日期早于进入日期（${day}）`,
    "忽略离开日期；停留到下一次进入为止",
  ],

  "closed-undated": ({ outcome }) => [
    `商机已${OUTCOMES[outcome]}，但没有填写日期`,
    "计入比率，不计入时间和期间",
  ],
  "won-and-lost": ({ stands }) => [
    "同时有赢单日期和输单日期",
    `以较晚者为准：该商机算作${OUTCOMES[stands]}`,
  ],
  "status-against-stage": ({ status, stage }) => [
    `状态为“${status}”，但所在阶段为“${stage}”`,
    "以状态为准",
  ],
  "closed-in-stage": ({ outcome, stage }) => [
    `所在阶段为“${stage}”，但已有${OUTCOMES[outcome]}日期`,
    "以结单为准；如果商机已重新开启，请清空该日期",
  ],
  "unknown-status": () => ["未知的状态", "忽略状态，以阶段和日期为准"],
  "no-status": () => ["没有状态", "以阶段和日期为准"],

  "later-date": ({ asOf }) => [`晚于 asOf 当天（${asOf}）`, "尚未发生，已忽略"],
  "date-gap": ({ days }) => [
    `比前一个日期晚 ${days} 天：是否输入有误？`,
    "未设置 @asOf 时，各项时长都计算到最晚的日期",
  ],
  "mixed-offsets": ({ offsets }) => [
    `日期包含多个时区：${offsets.slice(0, 5).join("、")}`,
    "按所写的钟点计算；时间可能有时差大小的误差",
  ],

  "won-without-amount": () => ["赢单但没有金额", "不增加合计，也不计入平均值"],
  "no-amount": () => ["没有金额", "不增加合计，也不计入平均值"],
  "amount-text": ({ amount }) =>
    amount === undefined
      ? ["金额是文本，不是数字", BLANK]
      : ["金额是文本", `按 ${amount} 计算；Excel 自带的 SUM 会忽略它`],
  "mixed-currencies": ({ currencies }) => [
    `金额包含 ${currencies.length} 个币种`,
    `不计算金额合计；请用 "@currency","${currencies[0] ?? ""}" 选择其一`,
  ],
  "no-probability": () => ["没有赢单概率", "WEIGHTEDVALUE 采用阶段的概率，若没有则由以往商机推算"],
  "bad-probability": () => [
    "不是 0% 到 100% 之间的概率",
    "WEIGHTEDVALUE 采用阶段的概率，若没有则由以往商机推算",
  ],

  "no-next-step": () => ["进行中的商机没有下一步", "NEXTACTIONS 将其列在最后"],
  "next-step-overdue": ({ days }) => [`下一步已逾期 ${days} 天`, "NEXTACTIONS 将其列在最前"],

  "no-role": () => ["未识别出该列的用途", "只用于条件和 BREAKDOWN"],
  "role-taken": ({ role, header }) => [
    `与“${header}”含义相同的第二列`,
    `读取的是“${header}”；可用 "@${role}" 指定`,
  ],
  "header-twice": () => ["列标题重复", "读取同名的第一列"],
  "no-header": () => ["该列没有标题", "不会读取：请为该列添加标题"],
  "more-problems": ({ count }) => [`还有 ${count} 个问题`, "请先处理以上问题；列表到此为止"],
};
