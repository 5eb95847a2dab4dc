import type { ErrorParams, NumberBounds, RefusedPart } from "../../pipeline/pipeline-error";

/** Which numbers an argument takes. */
export function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const limits = [
    above === undefined ? "" : `大于 ${above}`,
    least === undefined ? "" : `不小于 ${least}`,
    below === undefined ? "" : `小于 ${below}`,
    most === undefined ? "" : `不大于 ${most}`,
  ].filter((limit) => limit !== "");
  const noun = isWhole === true ? "整数" : "数字";
  return limits.length === 0 ? noun : `${limits.join("、")} 的${noun}`;
}

/** How many values a word of METRIC takes. */
export function countText([least, most]: readonly [number, number]): string {
  if (most === Infinity) return `至少 ${least} 个`;
  return least === most ? ` ${least} 个` : ` ${least} 或 ${most} 个`;
}

export const NEEDS: Readonly<Record<ErrorParams["missing-argument"]["need"], string>> = {
  number: "大于 0 的数字",
  day: "日期，例如 2026-07-01 或 DATE(2026,7,1)",
  column: "列标题",
  expression: "公式，例如 won / total",
  criterion: '条件，例如 "晓敏" 或 ">=100"',
};

export const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "赋值",
  function: "自定义函数",
  list: "方括号中的列表",
  object: "花括号中的对象",
  property: "点号后或方括号中的属性",
  range: "区域",
  lines: "多个公式",
  operator: "这个符号",
  text: "此处的文本",
  value: "这个值",
  literal: "这么长的文本或数字",
};

export const UNITS: Readonly<Record<string, string>> = {
  days: "天",
  hours: "小时",
  minutes: "分钟",
  weeks: "周",
  workdays: "个工作日",
};

export const PERIODS: Readonly<Record<string, string>> = {
  week: "自然周",
  month: "自然月",
  quarter: "自然季度",
  year: "自然年",
};
