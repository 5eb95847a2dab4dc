import { phrases } from "../phrases";
import type { PlaybookPaneWords } from "../playbook-pane-words";

const { quoted } = phrases("zh-CN", ["“", "”"]);

export const playbook: PlaybookPaneWords = {
  noRows: "销售手册会跟随您自己的商机。请先指定商机所在的位置。",
  chooseRows: "选择我的数据",
  noDeal: (rows) => `请选中${quoted(rows)}中的一行：这里会显示该商机在当前阶段该做什么。`,
  leftOut: "这一行有单元格无法识别，因此该行不计入。请在“我的数据”中查看是哪个单元格。",
  showDeals: "转到商机",
  noStage: "此商机尚无阶段。",
  progress: (at, of) => `第 ${at} 个阶段，共 ${of} 个`,
  days: (number) => `已在此阶段停留 ${number} 天`,
  daysOfTarget: (number, target) => `已在此阶段停留 ${number} 天，目标 ${target} 天`,
  daysOver: (number, target) =>
    `已在此阶段停留 ${number} 天，超出目标（${target} 天）${number - target} 天`,
  daysUnknown: "没有日期说明此商机何时进入该阶段。",
  sections: {
    purpose: "此阶段的目的",
    entry: "进入条件",
    exit: "满足以下条件即可推进",
    checklist: "行动",
    questions: "提问",
  },
  ticks: "勾选仅在窗格打开期间作提醒，不会保存。",
  unanswered: "尚未填写",
  nextStep: "下一步",
  what: "内容",
  when: "日期",
  save: "保存下一步",
  willSave: (cells, sheet) => `将写入工作表${quoted(sheet)}的 ${cells.join("、")}。`,
  noNextStep: "为这些数据添加“下一步”列，即可在此编辑。",
  moveTo: (stage) => `移至${quoted(stage)}`,
  comesNext: (stage) => `下一阶段是${quoted(stage)}。`,
  moveWrites: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${place} 写入${quoted(text)}`),
      ...(datePlace === undefined ? [] : [`${datePlace} 写入今天的日期`]),
    ];
    return `移动时，工作表${quoted(where)}的 ${parts.join("，")}。`;
  },
  moveAdds: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(place)}列为${quoted(text)}`),
      ...(datePlace === undefined ? [] : [`${quoted(datePlace)}列为今天的日期`]),
    ];
    return `移动时，在${quoted(where)}末尾添加一行：${parts.join("，")}。`;
  },
  keeps: (cell) => `${cell} 已有内容，保持不变。`,
  formulasOver: (cells) => `引用 ${cells} 的公式要扩展到新行，才会计入它。`,
  ifLost: "如果输单",
  chooseReason: "选择原因",
  moved: (deal, stage) => `${quoted(deal)}已移至${quoted(stage)}。`,
  saved: (deal) => `已保存${quoted(deal)}的下一步。`,
  undo: "撤消",
  undone: "已撤消：单元格恢复原状。",
  notUndone: "这些单元格后来又被修改过，因此保持现状。",
  changed: "这一行在此期间有变动，因此未写入任何内容。请查看后重试。",
  formula: (cell) => `${cell} 中是公式，因此未写入任何内容。请修改公式引用的内容，或直接覆盖公式。`,
  taken: (cells) =>
    `${cells} 不是空的，因此未写入任何内容。请在数据下方留出空行，或将其转换为表格。`,
  whole: "完整销售手册",
  onSheet: (sheet) => `手册位于工作表${quoted(sheet)}，可在那里改写。`,
  openSheet: "打开工作表",
  builtIn: "这些数据没有自己的销售手册。以下是阶段相同的内置流程的手册。",
  none: "这些阶段没有销售手册。在“创建”中建立的销售管道会附带一份可改写的手册。",
};
