import type { PlaybookWords } from "../build-words";

/** Figures and findings are taken from the source named; their wording is ours. */
export const figures: PlaybookWords["figures"] = {
  strategy: {
    text: "40% 的销售部门没有明确的销售策略。",
    source: "seven-step-article",
  },
  "strategy-closing": {
    text: "策略清晰，成交机会提高 33%。",
    source: "seven-step-article",
  },
  "selling-time": {
    text: "销售人员只有 34% 的时间真正用于销售。",
    source: "seven-step-article",
  },
  automate: {
    text: "找出可以自动化的工作，让销售人员专注于最擅长的事：销售。",
    source: "seven-step-article",
  },
  "five-follow-ups": {
    text: "80% 的成交至少需要五次跟进。",
    source: "seven-step-article",
  },
  "give-up": {
    text: "44% 的销售人员被拒绝一次后就放弃，22% 在两次后放弃，14% 在三次后，12% 在四次后。",
    source: "seven-step-article",
  },
  keeping: {
    text: "维系一个老客户的成本仅为赢得新客户的六分之一到七分之一。",
    source: "seven-step-article",
  },
  "one-change": {
    text: "每次只改一处，用 A/B 测试比较，并定期检视流程。",
    source: "seven-step-article",
  },
  "presentation-band": {
    text: "在展示方案的阶段，30%–50% 的商机会继续推进。",
    source: "pipeline-guide",
  },
  "closing-band": {
    text: "在促成交易的阶段，60%–90% 的商机会赢单。",
    source: "pipeline-guide",
  },
  "early-stages": {
    text: "早期阶段转化率偏低。先改善偏低的阶段，再处理下一个。",
    source: "pipeline-guide",
  },
  "next-step": {
    text: "必须让客户始终清楚下一步是什么，否则销售管道就会断裂。",
    source: "pipeline-guide",
  },
  measure: {
    text: "度量阶段之间的转化率、从线索到客户的转化率，以及在每个阶段停留的时间。",
    source: "pipeline-guide",
  },
  coach: {
    text: "通过客户内部的教练结识的潜在客户，成功率高出 80%。",
    source: "ten-steps",
  },
  relations: {
    text: "良好的关系使成功机会提高 93%。",
    source: "ten-steps",
  },
  talking: {
    text: "95% 的买家认为销售人员话太多。",
    source: "ten-steps",
  },
  referrals: {
    text: "在所有获客方式中，转介绍的成功率最高。",
    source: "ten-steps",
  },
  "minimum-leads": {
    text: "弄清达成目标最少需要多少线索，并关注这些线索的去向。",
    source: "pipeline-guide",
  },
  "one-profile": {
    text: "市场部和销售部共用一份理想客户画像，这样筛选出的线索才会符合要求。",
    source: "pipeline-guide",
  },
  "profile-growth": {
    text: "客户画像是一点点积累起来的：既来自表现出兴趣的人，也来自竞争对手的客户。",
    source: "pipeline-guide",
  },
  "meeting-summary": {
    text: "会后发送一份会谈纪要，效果非常好。",
    source: "pipeline-guide",
  },
  "clear-offer": {
    text: "为客户量身定制、一看就懂的报价更容易被接受。",
    source: "pipeline-guide",
  },
  "stage-time": {
    text: "一个阶段可能持续几分钟、几小时或几天，取决于您销售什么：请度量自己的数据。",
    source: "pipeline-guide",
  },
  bottlenecks: {
    text: "所有销售人员都遵循同一流程，才能看出哪里慢、哪里浪费、哪里创造价值。",
    source: "process-or-method",
  },
  forecast: {
    text: "了解一笔销售的平均用时，预测就会更准确。",
    source: "process-or-method",
  },
  priorities: {
    text: "清楚每个阶段什么最重要，就知道该先跟进谁。",
    source: "process-or-method",
  },
  onboarding: {
    text: "有流程可循，新销售上手更快，技能上的差距也一目了然。",
    source: "process-or-method",
  },
  "way-of-selling": {
    text: "成交困难时，问题多半出在销售方法上，而不在潜在客户或产品。",
    source: "process-or-method",
  },
  "relationship-first": {
    text: "流程中最重要的是销售人员与客户之间的关系。",
    source: "process-or-method",
  },
  demonstration: {
    text: "面对面销售最适合需要演示的新产品。",
    source: "personal-selling-guide",
  },
  attention: {
    text: "AIDA：引起注意，保持兴趣，激发欲望，促成行动。",
    source: "personal-selling-guide",
  },
  satisfaction: {
    text: "按时交付、正确安装和良好的服务，会让客户再次购买。",
    source: "personal-selling-guide",
  },
  "first-impression": {
    text: "接触客户是最关键的一步：第一印象可能一直留存。",
    source: "personal-selling-guide",
  },
  "trial-close": {
    text: "在讲解过程中多次尝试成交：买家也许已经准备好了。",
    source: "personal-selling-guide",
  },
  "buying-fears": {
    text: "妨碍成交的有两点：买家的顾虑和销售人员的态度。",
    source: "personal-selling-guide",
  },
  "no-means": {
    text: "没有资金是线索未能成为潜在客户的主要原因。",
    source: "personal-selling-guide",
  },
  appointment: {
    text: "对大多数销售人员来说，打电话约见比打电话直接推介更有效。",
    source: "personal-selling-guide",
  },
  "resistance-interest": {
    text: "抵触说明客户在认真听；但若不化解，很少有人会购买。",
    source: "personal-selling-guide",
  },
  "closing-ease": {
    text: "在客户关系上下足功夫的人，促成交易会相当容易。",
    source: "personal-selling-guide",
  },
  "random-process": {
    text: "如果十名销售人员各有一套流程，公司的流程就只能听天由命。",
    source: "personal-selling-guide",
  },
  benefit: {
    text: "特点、优势、利益：要讲最后一项，因为它才是买家想要的。",
    source: "personal-selling-guide",
  },
  "hand-over": {
    text: "流程始于找到客户，终于将客户移交给后续负责维护的人。",
    source: "personal-selling-guide",
  },
  experts: {
    text: "销售专业服务的人不必无所不知，但必须请来懂行的人。",
    source: "personal-selling-guide",
  },
  "hunters-farmers": {
    text: "猎手赢得新客户并跟进转介绍；农夫维系客户并争取转介绍。让合适的人做合适的事，是流程背后的秘诀。",
    source: "ten-steps",
  },
};
