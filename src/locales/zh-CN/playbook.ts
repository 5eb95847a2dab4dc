import type { PlaybookWords, StageWords } from "../build-words";
import { figures } from "./figures";

export const playbook: PlaybookWords = {
  figures,
  sources: {
    "seven-step-article": "关于七步销售流程的文章（俄语）",
    "pipeline-guide": "销售管道优化指南，Rumpelstinski（匈牙利语）",
    "process-or-method": "关于销售流程与销售方法的文章（中文）",
    "personal-selling-guide": "人员推销流程指南（芬兰语）",
    "ten-steps": "销售十步法专业模板（中文）",
  },
  profile: [
    ["行业", "例如：机械制造、批发"],
    ["公司规模", "例如：50 至 500 名员工"],
    ["地区", "例如：两小时车程以内"],
    ["我们解决的问题", "例如：出一份报价要一周以上"],
    ["谁最受问题困扰", "例如：销售总监"],
    ["谁做决定", "例如：总经理"],
    ["预算", "例如：每年 10,000 元起"],
    ["时机成熟的信号", "例如：新任销售总监、业务增长、招标"],
    ["哪些客户不适合", "例如：只求最低价"],
  ],
  items: {
    purpose: "目的",
    entry: "进入条件",
    exit: "离开条件",
    checklist: "行动",
    questions: "提问",
  },
};

/** Won and Lost, which every process has. */
export const closings: Readonly<Record<"won" | "lost", StageWords>> = {
  won: {
    purpose: "客户已决定选择您。",
    entry: "订单已签署。",
    exit: "已将客户移交给交付团队，并表示感谢。",
    checklist: [
      "填写签单日期和最终金额",
      "将承诺过的一切交接清楚",
      "感谢客户，并说明接下来会做什么",
    ],
    questions: ["是什么让您最终选择了我们？", "是什么差点让您没有同意？"],
  },
  lost: {
    purpose: "这个商机已经结束。弄清原因，好聚好散。",
    entry: "客户已拒绝，或因故放弃了该商机。",
    exit: "已填写原因；如有必要，也填写了再次询问的日期。",
    checklist: ["填写日期和原因", "询问起决定作用的因素，不要争辩", "如有意义，约定再次联系的日期"],
    questions: ["我们本可以在哪些方面做得不同？", "半年后可以再联系您吗？"],
  },
};

/** What a stage of the team's own asks the team to settle. */
export const ownStage: StageWords = {
  purpose: "在此用一句话写明这个阶段的目的。",
  entry: "在此写明商机满足什么条件才能处于这个阶段。",
  exit: "在此写明商机满足什么条件才能继续推进。",
  checklist: [
    "在此写明销售人员首先要做什么",
    "填写商机进入此阶段的日期",
    "与客户约定下一步及其日期",
  ],
  questions: ["在这个阶段，我们想从客户那里了解什么？", "现在有什么可能让这个商机停下来？"],
};
