import { phrases } from "../phrases";
import type { PlaybookPaneWords } from "../playbook-pane-words";

const { quoted } = phrases("zh-TW", ["「", "」"]);

export const playbook: PlaybookPaneWords = {
  noRows: "銷售手冊會跟著您自己的商機。請先指定商機所在的位置。",
  chooseRows: "選擇我的資料",
  noDeal: (rows) => `請選取${quoted(rows)}中的一列：這裡會顯示該商機在目前階段該做的事。`,
  leftOut: "這一列有儲存格無法辨識，因此不列入計算。請在「我的資料」查看是哪個儲存格。",
  showDeals: "前往商機",
  noStage: "這筆商機尚無階段。",
  progress: (at, of) => `第 ${at} 個階段，共 ${of} 個`,
  days: (number) => `已在這個階段 ${number} 天`,
  daysOfTarget: (number, target) => `已在這個階段 ${number} 天，目標 ${target} 天`,
  daysOver: (number, target) =>
    `已在這個階段 ${number} 天，超過目標（${target} 天）${number - target} 天`,
  daysUnknown: "沒有日期可看出這筆商機何時進入這個階段。",
  sections: {
    purpose: "這個階段的目的",
    entry: "進入條件",
    exit: "符合下列條件即可往下走",
    checklist: "要做的事",
    questions: "要問的話",
  },
  ticks: "勾選只在窗格開啟時供您提醒自己，不會儲存。",
  unanswered: "尚未填寫",
  nextStep: "下一步",
  what: "內容",
  when: "日期",
  save: "儲存下一步",
  willSave: (cells, sheet) => `將寫入工作表${quoted(sheet)}的 ${cells.join("、")}。`,
  noNextStep: "為這些資料新增「下一步」欄，就能在這裡編輯。",
  moveTo: (stage) => `移到${quoted(stage)}`,
  comesNext: (stage) => `下一個階段是${quoted(stage)}。`,
  moveWrites: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${place} 寫入${quoted(text)}`),
      ...(datePlace === undefined ? [] : [`${datePlace} 寫入今天的日期`]),
    ];
    return `移動時，工作表${quoted(where)}的 ${parts.join("，")}。`;
  },
  moveAdds: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(place)}欄為${quoted(text)}`),
      ...(datePlace === undefined ? [] : [`${quoted(datePlace)}欄為今天的日期`]),
    ];
    return `移動時，在${quoted(where)}最後新增一列：${parts.join("，")}。`;
  },
  keeps: (cell) => `${cell} 已有內容，維持不變。`,
  formulasOver: (cells) => `參照 ${cells} 的公式要延伸到新的一列，才會計入它。`,
  ifLost: "如果失單",
  chooseReason: "選擇原因",
  moved: (deal, stage) => `${quoted(deal)}已移到${quoted(stage)}。`,
  saved: (deal) => `已儲存${quoted(deal)}的下一步。`,
  undo: "復原",
  undone: "已復原：儲存格恢復原狀。",
  notUndone: "這些儲存格後來又經過編輯，因此維持現狀。",
  changed: "這一列在這段期間有異動，因此未寫入任何內容。請查看後再試一次。",
  formula: (cell) =>
    `${cell} 中是公式，因此未寫入任何內容。請修改公式參照的內容，或直接輸入值取代公式。`,
  taken: (cells) =>
    `${cells} 不是空的，因此未寫入任何內容。請在資料下方空出一列，或將資料轉成表格。`,
  whole: "完整的銷售手冊",
  onSheet: (sheet) => `手冊在工作表${quoted(sheet)}，可在那裡改寫。`,
  openSheet: "開啟工作表",
  builtIn: "這些資料沒有自己的銷售手冊。以下是階段相同的內建流程的手冊。",
  none: "這些階段沒有銷售手冊。在「建立」做出的銷售管線會附上一份可改寫的手冊。",
};
