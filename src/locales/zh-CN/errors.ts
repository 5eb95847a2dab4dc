import type { ErrorParams } from "../../pipeline/pipeline-error";
import { dayText } from "../../pipeline/cells/serial-date";
import { nearestName } from "../../pipeline/nearest";
import { phrases, rounded } from "../phrases";
import { boundsText, countText, NEEDS, PERIODS, REFUSED_PARTS, UNITS } from "./error-parts";

const { quoted, listed: shown, either } = phrases("zh-CN", ["“", "”"]);
const MOST_LISTED = 12;
/** As it is typed into a formula, where only straight quotes will do. */
const { quoted: typed } = phrases("zh-CN", ['"', '"']);
/** Enumerated with the Chinese comma; "等" where some are left out. */
const listed = (names: readonly string[], most = MOST_LISTED) =>
  names
    .slice(0, most)
    .map((name) => shown([name]))
    .join("、") + (names.length > most ? "等" : "");
/** The words of a setting are Latin: spaces set them off. */
const oneOf = (words: readonly string[]) => either(words).replace("或", " 或 ");
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `；是否指${quoted(nearest)}？`;
/** The name meant, or else a list of all there are. */
const guessOrAll = (nearest: string | undefined, what: string, names: string) =>
  nearest === undefined ? `；${what}：${names}` : `${guess(nearest)}${what}：${names}`;

/** The messages of the functions: the argument, what was expected and what came. */
export const errorTexts: {
  readonly [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string;
} = {
  "no-range": ({ argument, received }) =>
    `${argument} 必须是包含标题行的区域，例如 Deals[#All]${received === "" ? "" : `，当前为${quoted(received)}`}`,
  "no-header": () => "deals 的前 30 行中没有标题行：请将标题行一并选中",
  "no-stage-column": ({ headers }) =>
    `deals 中既没有阶段列，也没有各阶段的日期列；现有列标题：${listed(headers)}；请用 "@stage","…" 指定阶段列`,
  "layout-lacks": ({ layout, missing }) =>
    `@layout ${layout} 需要${{ stage: "阶段列", changed: "变更日期列", "stage-dates": "各阶段的日期列" }[missing]}，但 deals 中没有${missing === "stage-dates" ? "" : `：请用 "@${missing}","…" 指定`}`,
  "too-many-stages": ({ count, limit }) =>
    `最多可读取 ${limit} 个阶段，当前为 ${count} 个：请用 "@stage","…" 指定阶段列`,
  "not-stages": ({ received }) =>
    `stages 必须按顺序列出 deals 中的阶段名称，当前为${quoted(received)}`,
  "no-deals": ({ leftOut }) =>
    leftOut === 0
      ? "deals 的标题行下方没有商机：请将商机所在的行一并选中"
      : `deals 中没有可读取的商机，被排除的行数：${leftOut}；请检查日期、阶段名称、商机编号以及 @asOf`,
  "no-chosen-deals": ({ total }) =>
    `${total} 个商机中没有一个符合条件：请对照各列的实际内容检查条件`,
  "unknown-stage": ({ argument, stage, nearest, stages }) =>
    `${argument === "stage" ? "" : `${argument}：`}找不到阶段${quoted(stage)}${guessOrAll(nearest, "现有阶段", listed(stages))}`,
  "order-unknown": ({ stages }) =>
    `阶段顺序未知：请指定 stages，即按顺序列出阶段的一列；已找到的阶段（无顺序）：${listed(stages)}`,
  "empty-stages": () => "stages 必须按顺序列出阶段名称，当前只有空白单元格",
  "missing-stage": ({ argument }) => `缺少 ${argument}：请提供阶段名称`,
  "missing-argument": ({ argument, need }) => `缺少 ${argument}：请提供${NEEDS[need]}`,
  "not-a-number": ({ argument, bounds, received }) =>
    `${argument} 必须是${boundsText(bounds)}，当前为${quoted(received)}`,
  "error-argument": ({ argument, code }) =>
    `${argument} 不能是错误值，当前为 ${code}：请更正名称或其引用的单元格`,
  "stage-not-in-order": ({ argument, stage }) =>
    `${argument} 必须是进行中的阶段、赢单或赢单之后的阶段，当前为${quoted(stage)}`,
  "not-after": ({ from, to }) => `to 必须是${quoted(from)}之后的阶段，当前为${quoted(to)}`,
  "no-next-stage": ({ from }) => `from 必须是后面还有其他阶段的阶段，当前为${quoted(from)}`,
  "no-strict-loss": ({ stage }) =>
    `basis 为 "strict" 时按顺序计算阶段，不能以${quoted(stage)}为终点：请改用 entered、resolved 或 value`,
  "none-reached": ({ stage }) => `没有商机到达${quoted(stage)}`,
  "none-closed": () => "还没有商机赢单或输单",
  "no-amount": ({ stage }) =>
    `到达${quoted(stage)}的商机金额合计为 0：请填写金额，或用 "@amount","…" 指定其他列`,
  "no-closed-amount": () =>
    '赢单和输单商机的金额合计为 0：请填写金额，或用 "@amount","…" 指定其他列',
  "loss-stage-unknown": ({ unknown, lost }) =>
    `${lost} 个输单商机中有 ${unknown} 个不知道输单前的阶段：请为每个阶段保留日期列，或保留阶段历史记录`,
  "no-stage-dates": () => "此数据布局没有阶段日期：请为每个阶段保留日期列，或保留阶段历史记录",
  "no-finished-stay": ({ stage }) => `${quoted(stage)}中没有已结束的停留`,
  "no-span": ({ from, to, negative }) => {
    const both =
      from === "" ? `开始日期和${quoted(to)}的日期` : `${quoted(from)}和${quoted(to)}的日期`;
    return negative === 0
      ? `没有商机同时具有${both}`
      : `没有商机先后具有${both}；另有 ${negative} 个先后颠倒，已排除`;
  },
  "one-span": () => "statistic 为 stdev 时至少需要 2 个商机的时间，当前只有 1 个",
  "median-not-reached": ({ longest, unit }) =>
    `超过 ${rounded(longest)} ${UNITS[unit] ?? unit}（目前所见的最长时间）：走完的商机不到一半`,
  "beyond-longest": ({ days, longest }) =>
    `仍有商机在进行中时，days 最大为 ${rounded(longest)}（目前所见的最长时间），当前为 ${rounded(days)}`,
  "empty-group": ({ argument, stage }) =>
    `${argument} 中没有从${quoted(stage)}起可计入的商机：请检查该组的条件`,
  "groups-overlap": ({ count, deal }) =>
    `groupA 和 groupB 不能包含相同的商机，当前有 ${count} 个同属两组，例如${quoted(deal)}`,
  "none-resolved": ({ stage }) => `到达${quoted(stage)}的商机都还没有赢单或输单`,
  "none-won-from": ({ stage }) => `到达${quoted(stage)}的商机都还没有赢单`,
  "few-to-learn-from": ({ minimum }) =>
    `有开始日期且赢单或输单日期已知的商机不足 ${minimum} 个：数量太少，无法据此推断`,
  "nothing-in-period": ({ period }) => `${period} 期间没有可度量的内容`,
  "no-mature-cohort": () => "没有一个已结束的期间有至少 20 个赢单或输单商机且 80% 的商机已有结果",
  "no-finished-period": ({ period }) =>
    `从最早的开始日期到 @asOf 当天，还没有一个${PERIODS[period] ?? period}结束`,
  "no-target-days": ({ stage }) =>
    stage === undefined
      ? "天数上限未知：请提供 days，或指定含“目标天数”列的阶段表"
      : `${quoted(stage)}的天数上限未知：请指定含“目标天数”列的阶段表`,
  "no-amount-column": () => 'deals 中没有金额列：请用 "@amount","…" 指定',
  "no-probability": ({ method, minimum }) =>
    `进行中的商机都没有赢单概率：${
      {
        deal: '请用 "@probability","…" 指定该列',
        stage: "请指定含“赢单概率”列的阶段表",
        learned: `其所在阶段都没有达到 ${minimum} 个已结单商机（"@minimum"）`,
      }[method] ?? `请在 deals 或阶段表中添加“赢单概率”列，或者等到有 ${minimum} 个商机结单`
    }`,
  "no-expected-close": () => 'deals 中没有预计成交日期列：请用 "@expectedClose","…" 指定',
  "not-up-to-won": ({ argument, stage }) =>
    `${argument} 必须是进行中的阶段或赢单，当前为${quoted(stage)}`,
  "few-closed": ({ stage, closed, minimum }) =>
    closed === 0
      ? `没有已结单的商机到达过${quoted(stage)}`
      : `到达过${quoted(stage)}的已结单商机有 ${closed} 个，至少需要 ${minimum} 个（"@minimum"）`,
  "none-won": () => "还没有商机赢单",
  "no-won-amount": () => "赢单的商机都没有金额",
  "zero-cycle": () =>
    "赢单商机从开始到赢单用时均为 0 天，无法算出速度：请保留创建日期列或更早阶段的日期",
  "end-before-start": ({ start, end }) =>
    `end 不能早于 start（${dayText(start)}），当前为 ${dayText(end)}`,
  "target-met": ({ target, won }) => `目标 ${target} 已完成：该期间赢单 ${won}`,
  "no-starts": () => "没有商机具有开始日期：请保留创建日期列，或为每个阶段保留日期列",
  "too-many-periods": ({ count, limit, first, last }) =>
    `最多可显示 ${limit} 个期间，当前从 ${first} 到 ${last} 共 ${count} 个：请检查日期，或选用更长的期间`,
  "no-benchmark": ({ stage }) =>
    `${quoted(stage)}没有基准：请在阶段表中填写，或等到有 4 个季度各有至少 20 个赢单或输单商机且 80% 的商机已有结果`,
  "no-history": () => "此数据布局没有阶段变更记录：请保留阶段历史记录，每次变更一行",
  "no-follow-ups": () => 'deals 中没有跟进次数列：请用 "@followUps","…" 指定',
  "none-lost": () => "还没有商机输单",
  "error-in-row": ({ code }) => `deals 的单元格中有 ${code}：请在该处更正`,
  "no-dates": () => 'deals 中没有可作为计算起点的日期：请用 "@asOf",TODAY() 指定日期',
  "not-a-word": ({ argument, words, received }) =>
    `${argument} 必须是 ${oneOf(words)}，当前为${quoted(received)}${guess(nearestName(received, words))}`,
  "misplaced-option": ({ argument, column, formula }) =>
    `${argument} 收到了${quoted(column)}，它应放在末尾的 options 中：${formula}`,
  "odd-options": ({ last }) =>
    `options 必须成对出现：列和条件，或设置和值；${quoted(last)}没有配对`,
  "unknown-column": ({ column, nearest, columns }) =>
    `找不到列${quoted(column)}${guessOrAll(nearest, "现有列", listed(columns))}`,
  "unknown-setting": ({ setting, nearest, settings }) =>
    `没有${quoted(setting)}这个设置${guessOrAll(nearest, "可用设置", listed(settings, 30))}`,
  "bad-word": ({ setting, words, received }) =>
    `${setting} 必须是 ${oneOf(words)}，当前为${quoted(received)}${guess(nearestName(received, words))}`,
  "bad-day": ({ setting, received }) =>
    `${setting} 必须是日期，例如 2026-07-01 或 DATE(2026,7,1)，当前为${quoted(received)}`,
  "no-currency-column": ({ currency }) =>
    `@currency ${quoted(currency)}需要币种列：请一并指定，例如 "@currency","币种","@currency",${typed(currency)}`,
  "unclear-date": ({ criterion }) =>
    `日期的条件必须是日期，例如 ">=2026-07-01"，当前为${quoted(criterion)}`,
  "long-criterion": ({ limit }) => `条件最多 ${limit} 个字符：请用通配符缩短，例如 "晓*"`,
  "mixed-currencies": ({ currencies }) =>
    `金额包含多个币种：${listed(currencies)}；请选择其一，例如 "@currency",${typed(currencies[0] ?? "")}`,
  "expression-too-long": ({ length, limit }) =>
    `expression 最多 ${limit} 个字符，当前为 ${length} 个：请拆分到多个单元格中`,
  "expression-too-deep": ({ limit }) =>
    `expression 的括号最多嵌套 ${limit} 层：请拆分到多个单元格中`,
  "expression-too-big": ({ limit }) =>
    `expression 最多由 ${limit} 个部分组成：请拆分到多个单元格中`,
  "expression-unreadable": ({ at, near }) =>
    near === ""
      ? "expression 必须是完整的公式，例如 won / total，当前公式没有写完"
      : `expression 在第 ${at} 个字符处（${quoted(near)}附近）无法读取：请在该处更正`,
  "expression-unknown-word": ({ word, nearest, words }) =>
    `expression：METRIC 中没有${quoted(word)}这个词${guessOrAll(nearest, "可用的词", listed(words, 30))}`,
  "expression-refused": ({ word, part }) =>
    `expression 中不能有${REFUSED_PARTS[part]}，当前为${quoted(word)}`,
  "expression-implicit": ({ word }) =>
    `expression 中两个值之间必须有运算符，例如 *，当前为${quoted(word)}`,
  "expression-no-function": ({ word }) =>
    `expression：${word} 本身就是数值，后面不能带括号，请直接写 ${word}`,
  "expression-no-figure": ({ word }) => `expression：${word} 后面需要括号，例如 ${word}(…)`,
  "expression-arguments": ({ word, takes, of }) =>
    `expression：${word} 需要${countText(takes)}${of === "stages" ? "带引号的阶段名称" : "值"}`,
  "expression-list": ({ word }) =>
    `expression：${quoted(word)}是一组时间，请取其 median、mean、quantile、sum、count、min 或 max`,
  "expression-truth": ({ word }) =>
    `expression 的结果必须是数字：${quoted(word)}的结果为真或假，请写成 … ? 1 : 0`,
  "bad-share": ({ received }) => `expression：quantile 需要 0 到 1 之间的比例，当前为 ${received}`,
  "divided-by-zero": ({ divisor }) => `expression 的除数${quoted(divisor)}为 0`,
  "no-values": ({ list: times }) =>
    times === "" ? "expression：没有可汇总的值" : `没有商机可算出 ${times}`,
  "not-finite": () =>
    "expression 的结果必须是数字：请检查是否对负数开方，或是否有数值过大而无法存储",
  "part-not-loaded": ({ name }) => `${name} 未能加载所需的组件：请检查网络连接，然后重新计算`,
};
