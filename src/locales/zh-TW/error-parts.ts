import type { NumberBounds, RefusedPart } from "../../pipeline/pipeline-error";

/** "大於 0 且不大於 1 的數字" */
export function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const limits = [
    above === undefined ? "" : `大於 ${above} `,
    least === undefined ? "" : `不小於 ${least} `,
    below === undefined ? "" : `小於 ${below} `,
    most === undefined ? "" : `不大於 ${most} `,
  ].filter((limit) => limit !== "");
  const kind = isWhole === true ? "整數" : "數字";
  return limits.length === 0 ? kind : `${limits.join("且")}的${kind}`;
}

/** What has no place in an expression, as "不能含有…" names it. */
export const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "指派 (=)",
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

/** Units of time behind a number. */
export const UNITS: Readonly<Record<string, string>> = {
  days: "天",
  hours: "小時",
  minutes: "分鐘",
  weeks: "週",
  workdays: "個工作天",
};

/** Periods behind "任何已結束的". */
export const PERIODS: Readonly<Record<string, string>> = {
  week: "週",
  month: "月份",
  quarter: "季度",
  year: "年度",
};
