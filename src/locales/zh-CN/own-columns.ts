/** Headers of columns that serve people and criteria: the usual ones, then those of each methodology. */
export const ownColumns: readonly string[] = [
  "备注",
  "说明",
  "描述",
  "客户类型",
  "符合画像",
  "有需求",
  "有支付能力",
  "有意愿",
  "有决策权",
  "符合要求",
  "契合度",
  // inbound
  "吸引点",
  "购买进程",
  "客户目标",
  "后续内容",
  // spin
  "背景",
  "难点",
  "影响",
  "需求效益",
  // solution
  "痛点",
  "成因",
  "受影响者",
  "期望效果",
  // value
  "价值诉求",
  "预期收益",
  "等待成本",
  "证明",
  // concept
  "客户构想",
  "待了解",
  "态度",
  "承诺",
  // target-account
  "行动理由",
  "我方优势",
  "支持者",
  "争取价值",
];
