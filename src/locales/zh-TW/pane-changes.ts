import type { ChangeWords } from "../change-words";
import { phrases } from "../phrases";

const { quoted, all } = phrases("zh-TW", ["「", "」"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));

export const changes: ChangeWords = {
  doing: {
    "apply-stages": "正在套用階段變更…",
    "undo-stages": "正在復原階段變更…",
  },
  title: (sheet) => `${quoted(sheet)}的階段已經過編輯`,
  text: "商機尚未與階段表格一致。將進行下列變更：",
  renamed: (from, to) => `${quoted(from)}改名為${quoted(to)}`,
  added: (stage) => `為${quoted(stage)}新增日期欄`,
  regained: (stage) => `${quoted(stage)}再次成為階段：這一欄的日期會重新計入`,
  moved: (stage) => `${quoted(stage)}欄移到新位置`,
  cells: (cells) =>
    [
      cells.dates > 0 ? `${cells.dates} 個日期` : "",
      cells.deals > 0 ? `${cells.deals} 筆商機` : "",
      cells.playbook > 0 ? `銷售手冊 ${cells.playbook} 列` : "",
    ]
      .filter(Boolean)
      .join("、"),
  removed: (stage) => `階段表格中已沒有${quoted(stage)}`,
  keep: (number) =>
    number === 0 ? "保留這一欄並標為灰色" : `保留這一欄及其 ${number} 個日期，並標為灰色`,
  drop: (number) => (number === 0 ? "刪除這個空白欄" : `刪除這一欄及其 ${number} 個日期`),
  standing: (number) => `仍有 ${number} 筆商機在這個階段：請為其選擇其他階段`,
  question: (stage) => `${quoted(stage)}以前有其他名稱嗎？`,
  wasCalled: (stage) => `有，原名${quoted(stage)}`,
  isNew: "沒有，這是新階段",
  stuck: (stages) =>
    `有公式參照${quotedAll(stages)}欄，因此欄的位置保持不變。數字不受欄的順序影響。`,
  clash: (stage) => `已有名為${quoted(stage)}的欄：請在階段表格中為這個階段另取名稱。`,
  mentions: "下列公式在引號中寫有階段名稱，請自行修改：",
  unsearched: (sheets) => `下列工作表過大，未在其中搜尋這類公式：${quotedAll(sheets)}。`,
  apply: "套用階段變更",
  unanswered: "請先回答問題。",

  applied: (addsOrRemoves) =>
    addsOrRemoves ? "已套用階段變更。重新整理圖表後，圖表才會反映這些變更。" : "已套用階段變更。",
  undo: "復原",
  undone: "階段變更已復原。階段表格仍是您編輯後的樣子。",
  kept: (columns) => `下列欄後來填入了資料，因此予以保留：${quotedAll(columns)}。`,
  changed: "活頁簿在這段期間有異動，因此未寫入任何內容。請重新檢視這些變更。",
  agreeing: "商機已與階段表格一致，沒有需要套用的變更。",
  asking: "請檢視上方的階段變更，回答其中的問題，再行套用。",
  putBack: "已全部恢復原狀。",
  halfWay: "部分變更已寫入。其餘變更顯示在上方：請再套用一次。",
};
