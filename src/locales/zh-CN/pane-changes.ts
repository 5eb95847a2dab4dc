import type { ChangeWords } from "../change-words";
import { phrases } from "../phrases";

const { quoted } = phrases("zh-CN", ["“", "”"]);
const quotedAll = (names: readonly string[]) => names.map(quoted).join("");

export const changes: ChangeWords = {
  doing: {
    "apply-stages": "正在应用阶段更改…",
    "undo-stages": "正在撤消阶段更改…",
  },
  title: (sheet) => `${quoted(sheet)}的阶段已修改`,
  text: "商机尚未与阶段表保持一致。将进行以下更改：",
  renamed: (from, to) => `${quoted(from)}改名为${quoted(to)}`,
  added: (stage) => `为${quoted(stage)}新增日期列`,
  regained: (stage) => `${quoted(stage)}重新成为阶段：该列的日期将重新计入指标`,
  moved: (stage) => `${quoted(stage)}列移到新位置`,
  cells: (cells) =>
    [
      cells.dates > 0 ? `${cells.dates} 个日期` : "",
      cells.deals > 0 ? `${cells.deals} 个商机` : "",
      cells.playbook > 0 ? `销售手册 ${cells.playbook} 行` : "",
    ]
      .filter(Boolean)
      .join("、"),
  removed: (stage) => `阶段表中已没有${quoted(stage)}`,
  keep: (number) =>
    number === 0 ? "保留该列并标为灰色" : `保留该列及其 ${number} 个日期，并标为灰色`,
  drop: (number) => (number === 0 ? "删除该空列" : `删除该列及其 ${number} 个日期`),
  standing: (number) => `仍有 ${number} 个商机处于该阶段：请为其选择其他阶段`,
  question: (stage) => `${quoted(stage)}之前是否用过其他名称？`,
  wasCalled: (stage) => `是，原名${quoted(stage)}`,
  isNew: "否，这是新阶段",
  stuck: (stages) => `有公式引用${quotedAll(stages)}列，因此列的位置保持不变。指标不受列顺序影响。`,
  clash: (stage) => `已有名为${quoted(stage)}的列：请在阶段表中为该阶段另起名称。`,
  mentions: "以下公式在引号中写有阶段名称，请自行修改：",
  unsearched: (sheets) => `以下工作表过大，未在其中查找此类公式：${quotedAll(sheets)}。`,
  apply: "应用阶段更改",
  unanswered: "请先回答问题。",

  applied: (addsOrRemoves) =>
    addsOrRemoves ? "阶段更改已应用。刷新图表后，图表才会反映这些更改。" : "阶段更改已应用。",
  undo: "撤消",
  undone: "阶段更改已撤消。阶段表仍是您修改后的样子。",
  kept: (columns) => `以下列后来填入了内容，因此予以保留：${quotedAll(columns)}。`,
  changed: "工作簿在此期间有变动，因此未写入任何内容。请重新核对这些更改。",
  agreeing: "商机已与阶段表一致，没有需要应用的更改。",
  asking: "请查看上方的阶段更改，回答其中的问题，然后应用。",
  putBack: "已全部恢复原状。",
  halfWay: "部分更改已写入。其余更改显示在上方：请再次应用。",
};
