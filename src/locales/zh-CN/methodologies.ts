import type { MethodologiesWords } from "../methodology-words";
import { concept, targetAccount, value } from "./methods-of-worth";
import { inbound, solution, spin } from "./methods-of-need";

/** Ways of selling that add their questions to any process. */
export const methodologies: MethodologiesWords = {
  none: { name: "无", summary: "只用流程，不增加提问。" },
  choosing:
    "独特或复杂的产品需要顾问式销售，日常商品适合快速成交；企业的购买方式也不同于个人。请从自己流程中尚不奏效之处着手。",
  items: {
    about: "如何销售",
    choosing: "何时适用",
    source: "出处",
    column: "要填写的列",
    early: "前期阶段",
    middle: "中期阶段",
    late: "后期阶段",
  },
  methods: {
    inbound,
    spin,
    solution,
    value,
    concept,
    "target-account": targetAccount,
  },
};
