import type { ListId, ListWords } from "../build-words";

/** The values of the dropdowns; a team adds its own. */
export const lists: Readonly<Record<ListId, ListWords>> = {
  source: {
    title: "來源",
    values: [
      "客戶主動洽詢",
      "客群輪廓比對",
      "市場監測",
      "陌生開發",
      "資料探勘",
      "親友轉介紹",
      "同業轉介紹",
      "推廣活動",
    ],
    source: "personal-selling-guide",
  },
  role: { title: "角色", values: ["獵人", "農夫"], source: "ten-steps" },
  motion: {
    title: "銷售型態",
    values: ["新客戶", "現有客戶", "轉介紹"],
    source: "ten-steps",
  },
  currency: { title: "幣別", values: ["TWD", "USD", "EUR", "CNY", "GBP", "HUF", "RUB"] },
  owner: { title: "負責業務", values: ["怡君", "志豪", "雅婷", "建宏"] },
  lostReason: {
    title: "失單原因",
    values: [
      "無法取得聯繫",
      "需求已滿足",
      "沒有財力",
      "不是決策者",
      "不符合條件",
      "選擇競爭對手",
      "價格",
      "未做決定",
    ],
    source: "personal-selling-guide",
  },
  qualification: {
    title: "資格評估",
    values: ["有需求", "付得起", "有意願", "有權決定", "符合條件"],
    source: "personal-selling-guide",
  },
  research: {
    title: "訪前調查",
    values: ["由誰決定", "組織如何運作", "目前採購什麼", "如何決定採購"],
    source: "personal-selling-guide",
  },
  approach: {
    title: "接觸方式",
    values: ["轉介紹", "陌生電訪直接簡報", "陌生電訪約見面", "再次聯絡"],
    source: "personal-selling-guide",
  },
  objection: {
    title: "異議處理方式",
    values: ["直接否定", "回力鏢法", "間接否定（「是，但是」）", "補償法", "略過不談", "反問法"],
    source: "personal-selling-guide",
  },
  closing: {
    title: "締結技巧",
    values: ["試探締結", "行動", "贈品", "利益", "直接", "二擇一", "化解異議"],
    source: "personal-selling-guide",
  },
};
