import type { PlaybookWords, StageWords } from "../build-words";
import { figures } from "./figures";

export const playbook: PlaybookWords = {
  figures,
  sources: {
    "seven-step-article": "七步驟銷售流程的文章（俄文）",
    "pipeline-guide": "銷售管線最佳化指南，Rumpelstinski（匈牙利文）",
    "process-or-method": "銷售流程與銷售方法的文章（中文）",
    "personal-selling-guide": "人員銷售流程指南（芬蘭文）",
    "ten-steps": "銷售十大步驟專業範本（中文）",
  },
  profile: [
    ["產業", "例如機械製造、批發"],
    ["公司規模", "例如 50 到 500 名員工"],
    ["地區", "例如車程兩小時內"],
    ["我們解決的問題", "例如報價要花一週以上"],
    ["誰感受到問題", "例如業務主管"],
    ["由誰決定", "例如總經理"],
    ["預算", "例如每年 30 萬元以上"],
    ["準備購買的徵兆", "例如新任業務主管、公司成長、招標"],
    ["不適合的對象", "例如只在乎最低價"],
  ],
  items: {
    purpose: "目的",
    entry: "進入條件",
    exit: "離開條件",
    checklist: "要做的事",
    questions: "要問的話",
  },
};

/** Won and Lost, which every process has. */
export const closings: Readonly<Record<"won" | "lost", StageWords>> = {
  won: {
    purpose: "客戶決定選擇您。",
    entry: "訂單已簽署。",
    exit: "客戶已移交給交付團隊，也已道謝。",
    checklist: [
      "填入訂單日期與最終金額",
      "把所有承諾的事項移交清楚",
      "向客戶道謝，並說明接下來的流程",
    ],
    questions: ["是什麼讓您決定選擇我們？", "有什麼事差點讓您沒有答應？"],
  },
  lost: {
    purpose: "這筆商機結束了。了解原因，好聚好散。",
    entry: "客戶已經拒絕，或我們基於某個理由放棄這筆商機。",
    exit: "已填入原因；如果值得再問，也填入下次聯絡的日期。",
    checklist: ["填入日期與原因", "詢問決定的關鍵，不要爭辯", "如果有意義，訂下再次聯絡的日期"],
    questions: ["我們有哪裡可以做得更好？", "半年後可以再打電話給您嗎？"],
  },
};

/** What a stage of the team's own asks the team to settle. */
export const ownStage: StageWords = {
  purpose: "請在這裡用一句話寫下這個階段的目的。",
  entry: "請在這裡寫下商機符合什麼條件才算在這個階段。",
  exit: "請在這裡寫下商機符合什麼條件才能往前走。",
  checklist: [
    "請在這裡寫下業務人員要先做的事",
    "填入商機到達這個階段的日期",
    "與客戶約定下一步與日期",
  ],
  questions: ["在這個階段，我們想從客戶那裡知道什麼？", "現在有什麼可能讓這筆商機停下來？"],
};
