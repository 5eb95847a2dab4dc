import type { MethodologyWords } from "../methodology-words";

/** The methods that begin with what a result, or an account, is worth. */
export const value: MethodologyWords<"value"> = {
  name: "价值销售",
  summary: "销售客户在金钱、时间或安全上的收益，并加以证明。",
  columns: {
    driver: {
      header: "价值诉求",
      prompt: "对方最想要什么：更多销售额、更低成本、更小风险。",
    },
    gain: {
      header: "预期收益",
      prompt: "客户认可的量化收益，例如每年 400 小时。",
    },
    waiting: {
      header: "等待成本",
      prompt: "维持现状会让对方付出什么代价。",
    },
    proof: {
      header: "证明",
      prompt: "能证明收益的东西：参考客户、试用、测算。",
    },
  },
  guidance: {
    early: ["选择收益远高于价格的潜在客户。", "提问：今年哪些方面必须有所改善？"],
    middle: [
      "用客户自己的数字，与客户一起算出收益。",
      "提问：如果一切不变，代价有多大？",
      "拿出证明：已获得该收益的客户，或一次试用。",
    ],
    late: ["在报价中把收益放在价格旁边。", "客户问到价格时，先用收益回答，再谈折扣。"],
  },
};

export const concept: MethodologyWords<"concept"> = {
  name: "概念销售",
  summary: "弄清客户心目中的结果，销售这个结果，而不是产品。",
  columns: {
    concept: {
      header: "客户构想",
      prompt: "客户心目中的结果：应带来什么、改善什么或避免什么。",
    },
    unknown: {
      header: "待了解",
      prompt: "您还不知道、接下来要问的事。",
    },
    attitude: {
      header: "态度",
      prompt: "对方本人怎么看：愿望、担忧、疑虑。",
    },
    commitment: {
      header: "承诺",
      prompt: "客户承诺接下来做什么，您又承诺了什么。",
    },
  },
  guidance: {
    early: [
      "每次会谈之前，写下想了解什么、想达成什么约定。",
      "提问：这件事完成时，您希望是什么样子？",
    ],
    middle: [
      "先确认自认为已知的事，再往下问：现在是否仍然……？",
      "不仅问事实，也问态度：您对此感觉如何？",
      "把产品展示为实现客户构想的途径。",
    ],
    late: ["每次会谈都要有双方的承诺才结束。", "提问：有什么让您不放心的吗？"],
  },
};

export const targetAccount: MethodologyWords<"target-account"> = {
  name: "目标客户销售",
  summary: "选出少数重要客户，为每一家制定专属计划去赢得。",
  columns: {
    opportunity: {
      header: "行动理由",
      prompt: "机会是否真实：有没有项目、预算，以及现在就行动的理由？",
    },
    position: {
      header: "我方优势",
      prompt: "您能否竞争：对方看重的东西里，哪些您做得比别人好？",
    },
    supporters: {
      header: "支持者",
      prompt: "您能否赢：决策者中谁想选您，谁反对？",
    },
    worth: {
      header: "争取价值",
      prompt: "现在和将来能带来什么，与投入和风险相比如何。",
    },
  },
  guidance: {
    early: [
      "选择最符合理想客户画像的客户，放下其余的。",
      "画出谁决定、谁建议、谁使用的关系图。",
      "提问：如果不做这件事，贵公司会怎么样？",
    ],
    middle: [
      "在决策者中争取一位支持者，并与所有决策者保持联系。",
      "提问：你们会根据什么做决定，我们在与谁比较？",
    ],
    late: ["再次判断能否赢、是否值得；否则就退出。", "与客户商定一份直到签约、带有日期的计划。"],
  },
};
