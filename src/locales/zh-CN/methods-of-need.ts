import type { MethodologyWords } from "../methodology-words";

/** The methods that begin with the customer's question or problem. */
export const inbound: MethodologyWords<"inbound"> = {
  name: "集客式销售",
  summary: "用有帮助的内容吸引买家，并帮助前来的人做出决定。",
  columns: {
    interest: {
      header: "吸引点",
      prompt: "对方从哪个网页、哪篇文章或哪场活动而来。",
    },
    journey: {
      header: "购买进程",
      prompt: "对方走到了哪一步：意识到问题、比较解决办法，还是选择供应商。",
    },
    goal: {
      header: "客户目标",
      prompt: "对方想达成什么、何时达成，用其原话填写。",
    },
    "next-content": {
      header: "后续内容",
      prompt: "能回答对方下一个问题的文章、案例或测算。",
    },
  },
  guidance: {
    early: [
      "优先答复主动找上门的人，当天就答复。",
      "致电之前先看对方读过什么，并由此谈起。",
      "提问：是什么让您现在开始寻找这个？",
    ],
    middle: [
      "发送能回答对方问题的内容，而不是您想推销的内容。",
      "提问：您已经尝试过什么，结果如何？",
    ],
    late: [
      "发出报价之前，用对方的话总结目标、计划和日期。",
      "提问：要做出决定，您还需要了解什么？",
    ],
  },
};

export const spin: MethodologyWords<"spin"> = {
  name: "SPIN 销售",
  summary: "依次询问背景、难点、影响和需求效益（Neil Rackham，20 世纪 80 年代）。",
  columns: {
    situation: {
      header: "背景",
      prompt: "对方目前的做法：事先无法查到的事实。",
    },
    problem: {
      header: "难点",
      prompt: "对方觉得困难、缓慢或不满意的地方。",
    },
    implication: {
      header: "影响",
      prompt: "该问题导致什么：成本、延误、给他人带来的麻烦。",
    },
    "need-payoff": {
      header: "需求效益",
      prompt: "解决之后对其价值何在，由对方自己说出。",
    },
  },
  guidance: {
    early: [
      "事先查清事实，这样需要当面询问的就很少。",
      "询问背景：您目前是怎么做的，有哪些人参与？",
    ],
    middle: [
      "询问难点：哪些地方让您费时或费力？",
      "询问影响：这会给其他人带来什么，代价有多大？",
      "在客户说出问题的代价之前，不要推介任何东西。",
    ],
    late: [
      "询问效益：如果解决了，对您意味着什么？",
      "只展示能满足客户已说出的需求的内容。",
      "争取让商机前进一步，而不是再谈一次。",
    ],
  },
};

export const solution: MethodologyWords<"solution"> = {
  name: "解决方案式销售",
  summary: "先找到客户的问题，再展示产品如何帮助解决。",
  columns: {
    pain: {
      header: "痛点",
      prompt: "用客户的话描述的问题，以及是谁的问题。",
    },
    cause: {
      header: "成因",
      prompt: "为什么会有这个问题：与客户一起找到的原因。",
    },
    affected: {
      header: "受影响者",
      prompt: "还有谁受其困扰，怎样受困扰。",
    },
    vision: {
      header: "期望效果",
      prompt: "问题解决之后，客户将能做到什么。",
    },
  },
  guidance: {
    early: [
      "寻找遇到您所能解决的问题的客户，并从问题谈起。",
      "提问：您也有这个问题吗，从什么时候开始的？",
    ],
    middle: [
      "先一起查找原因，再谈自己的产品。",
      "提问：还有谁不得不忍受这一点，代价有多大？",
      "用客户将能做到的事来描述方案。",
    ],
    late: ["检查报价是否恰好对应找到的每一个原因。", "提问：有了这个，您的问题是不是就解决了？"],
  },
};
