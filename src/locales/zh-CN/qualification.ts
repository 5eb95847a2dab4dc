import type { QualificationWords } from "../build-words";

export const qualification: QualificationWords = {
  answers: { yes: "是", partly: "部分", no: "否" },
  questions: {
    motion: "是新客户、老客户，还是经转介绍而来的客户？",
    fitsProfile: "对方是否符合理想客户画像？“销售手册”中有说明。",
    needsIt: "对方是否需要您的产品？",
    canPay: "对方是否付得起？",
    willing: "对方是否想买？",
    authorised: "此人是否有权决定购买？",
    meetsRequirements: "对方是否满足您的产品所需的条件，例如配套设备？",
  },
  notAnAnswer: "请从答案中选择；尚不清楚时，请将单元格留空。",
};
