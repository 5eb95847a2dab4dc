import type { ListId, ListWords } from "../build-words";

/** The values of the dropdowns; a team adds its own. */
export const lists: Readonly<Record<ListId, ListWords>> = {
  source: {
    title: "来源",
    values: [
      "主动咨询",
      "客户画像筛选",
      "市场监测",
      "陌生开发",
      "数据挖掘",
      "熟人介绍",
      "业内介绍",
      "促销推广",
    ],
    source: "personal-selling-guide",
  },
  role: { title: "角色", values: ["猎手", "农夫"], source: "ten-steps" },
  motion: {
    title: "客户类型",
    values: ["新客户", "老客户", "转介绍"],
    source: "ten-steps",
  },
  currency: { title: "币种", values: ["CNY", "USD", "EUR", "GBP", "HUF", "TWD", "RUB"] },
  owner: { title: "负责人", values: ["晓敏", "志远", "雨桐", "建华"] },
  lostReason: {
    title: "输单原因",
    values: [
      "无法取得联系",
      "需求已得到满足",
      "没有资金",
      "不是决策者",
      "不符合要求",
      "选择了竞争对手",
      "价格",
      "迟迟未决定",
    ],
    source: "personal-selling-guide",
  },
  qualification: {
    title: "资格判断",
    values: ["有需求", "有支付能力", "有意愿", "有决策权", "符合要求"],
    source: "personal-selling-guide",
  },
  research: {
    title: "拜访前的调研",
    values: ["谁做决定", "组织架构如何", "目前采购什么", "采购如何决定"],
    source: "personal-selling-guide",
  },
  approach: {
    title: "接触方式",
    values: ["转介绍", "陌生拜访推介", "陌生电话约见", "再次联系"],
    source: "personal-selling-guide",
  },
  objection: {
    title: "回应异议的方法",
    values: ["直接反驳法", "转化法", "间接反驳法（“是的，但是”）", "补偿法", "忽视法", "询问法"],
    source: "personal-selling-guide",
  },
  closing: {
    title: "促成技巧",
    values: [
      "试探成交",
      "行动成交法",
      "赠品成交法",
      "利益成交法",
      "请求成交法",
      "选择成交法",
      "异议成交法",
    ],
    source: "personal-selling-guide",
  },
};
