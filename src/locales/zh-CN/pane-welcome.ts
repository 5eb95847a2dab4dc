import type { WelcomeWords } from "../welcome-words";

export const welcome: WelcomeWords = {
  title: "欢迎使用 Funnelbook",
  lines: [
    "一分钟建立销售管道：商机表、您的阶段、指标、图表和销售手册。",
    "也可以沿用现有数据：公式和图表会直接读取原处的数据。",
    "所有内容都留在此工作簿中。",
  ],
  samples: "用示例商机试一试",
  ownRows: "使用我的数据",
  skip: "跳过",
};
