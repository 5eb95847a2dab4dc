import type { WelcomeWords } from "../welcome-words";

export const welcome: WelcomeWords = {
  title: "歡迎使用 Funnelbook",
  lines: [
    "一分鐘建立銷售管線：商機工作表、您的階段、數字、圖表與銷售手冊。",
    "也可以沿用現有資料：公式與圖表會直接讀取原處的資料。",
    "所有內容都留在這個活頁簿。",
  ],
  samples: "用範例商機試試看",
  ownRows: "使用我的資料",
  skip: "略過",
};
