/** Headers of columns that serve people and criteria: the usual ones, then those of each methodology. */
export const ownColumns: readonly string[] = [
  "備註",
  "附註",
  "說明",
  "描述",
  "銷售型態",
  "符合客戶輪廓",
  "有需求",
  "付得起",
  "有意願",
  "有權決定",
  "符合條件",
  "適合度",
  // inbound
  "吸引點",
  "購買歷程",
  "客戶目標",
  "下一份內容",
  // spin
  "現況",
  "困難",
  "影響",
  "解決的效益",
  // solution
  "痛點",
  "成因",
  "受影響的人",
  "期待的解法",
  // value
  "重視的價值",
  "預期效益",
  "等待的代價",
  "佐證",
  // concept
  "心中的樣貌",
  "尚待了解",
  "態度",
  "承諾",
  // target-account
  "行動理由",
  "我方優勢",
  "支持者",
  "爭取價值",
];
