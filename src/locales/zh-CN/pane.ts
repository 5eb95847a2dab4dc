import type { PaneWords } from "../pane-words";
import { phrases } from "../phrases";
import { problemSentences } from "./pane-problems";
import { changes } from "./pane-changes";
import { charting } from "./pane-charts";
import { playbook } from "./pane-playbook";
import { metrics } from "./pane-metrics";
import { rows } from "./pane-rows";
import { stages } from "./pane-stages";
import { welcome } from "./pane-welcome";

const { quoted, counted } = phrases("zh-CN", ["“", "”"]);
const quotedAll = (names: readonly string[]) => names.map(quoted).join("");
const SHEETS = { other: "个工作表" };
const DEALS = { other: "个示例商机" };
const STAGES = { other: "个阶段" };
const CHARTS = { other: "个图表" };
const size = (sheets: number, deals: number) =>
  [counted(sheets, SHEETS), ...(deals === 0 ? [] : [counted(deals, DEALS)])].join("，");

export const paneWords: PaneWords = {
  language: "zh-CN",
  placesLabel: "窗格导航",
  places: {
    build: "创建",
    rows: "我的数据",
    metrics: "指标",
    charts: "图表",
    playbook: "销售手册",
  },
  placeLoading: "正在打开…",
  placeNotLoaded: "无法加载 Funnelbook 的这一部分。请检查网络连接。",
  support: {
    "not-excel": {
      what: "此页面是 Excel 加载项的窗格。",
      remedy: "请打开 Excel，在“开始”选项卡上选择“打开窗格”。",
    },
    "too-old": {
      what: "Funnelbook 需要更新版本的 Excel。",
      remedy:
        "它可在以下版本中运行：Microsoft 365 专属 Excel（版本 2008 或更高版本）、Excel 2021 或更高版本、Excel for Mac 16.40 或更高版本，以及 Excel 网页版。iPad 版 Excel 不支持自定义函数，因此无法运行。",
    },
  },
  build: {
    title: "创建销售管道",
    startFrom: "流程模板",
    stages: (number) => counted(number, STAGES),
    nameLabel: "名称",
    nameHint: "即主工作表的名称；如已被占用，会加上编号",
    nameFaults: {
      missing: "请为销售管道命名",
      forbidden: "工作表名称不能包含 : \\ / ? * [ ]，也不能以单引号开头或结尾",
      "too-long": "工作表名称最多 31 个字符",
    },
    languageLabel: "工作表语言",
    languageHint: "用于列标题、阶段、列表和销售手册；无论哪种语言，公式都能读取",
    samplesLabel: "60 个示例商机",
    samplesHint: "立即查看仪表板的效果；有了自己的商机后，删除这些行即可",
    nativeLabel: "Excel 自带的漏斗图",
    nativeHint: "仅在此 Excel 支持时使用；否则用居中的条形图，任何版本都能显示",
    willWrite: "将添加 5 个新工作表，不会更改现有内容。",
    action: "创建销售管道",
    thisWorkbook: "此工作簿",
    stampingLabel: "阶段与日期保持同步",
    stampingHint: "选择阶段会自动填入今天的日期；输入阶段日期会推进商机",
  },
  stages,
  changes,
  welcome,
  charting,
  rows,
  playbook,
  metrics,
  built: {
    title: "销售管道已创建",
    summary: (sheets, deals) => `${size(sheets, deals)}。`,
    sheets: "包含的工作表",
    purposes: {
      pipeline: "每个商机一行",
      stages: "您的阶段，可编辑",
      lists: "下拉列表的选项",
      dashboard: "指标和图表",
      playbook: "每个阶段该做什么",
    },
    next: "后续操作",
    nextSteps: (samples) => [
      samples ? "查看仪表板：其中的指标来自示例商机。" : "在表中输入第一个商机，每个商机一行。",
      "从下拉列表中选择商机的阶段：会自动填入今天的日期。",
      samples ? "准备就绪后，删除示例行并输入自己的商机。" : "留意仪表板：指标会随输入而更新。",
    ],
    goTo: (sheet) => `转到${quoted(sheet)}`,
    undo: "撤消",
    another: "再创建一个",
  },
  remains: {
    title: "有一个销售管道未创建完",
    text: (sheets) =>
      sheets.length === 0
        ? "之前的一次创建中途停止，在此工作簿中留下了痕迹。"
        : `之前的一次创建中途停止，留下了${quotedAll(sheets)}。`,
    remove: "删除",
    keep: "保留",
  },
  charts: {
    title: "图表",
    action: "刷新图表",
  },
  functions: {
    reading: "正在读取列表…",
    notRead: "无法读取列表。所有函数均可在帮助页面中查看。",
    copied: (name) => `已复制 ${name} 公式：请粘贴到单元格中`,
    copyFailed: "此处不允许复制：请选中公式并按 Ctrl+C",
    help: (name) => `${name} 帮助`,
    allHelp: "全部帮助",
  },
  work: {
    doing: {
      ...changes.doing,
      build: "正在创建销售管道…",
      undo: "正在删除销售管道…",
      refresh: "正在刷新图表…",
      "remove-remains": "正在删除残留内容…",
      "switch-stamping": "正在保存设置…",
      "go-to": "正在打开工作表…",
      rows: "正在读取您的数据…",
      metrics: "正在处理指标…",
      charts: "正在处理图表…",
      playbook: "正在处理交易…",
    },
    steps: {
      prepare: "正在准备工作簿…",
      pipeline: "正在写入商机工作表…",
      stages: "正在写入阶段工作表…",
      lists: "正在写入列表工作表…",
      dashboard: "正在写入仪表板…",
      playbook: "正在写入销售手册…",
      charts: "正在绘制图表…",
      finish: "即将完成…",
    },
    waiting: "Excel 尚未响应。如果正在编辑单元格，请按 Enter 完成编辑。",
    cancel: "取消",
    cancelling: "正在停止并删除已添加的内容…",
  },
  notices: {
    built: (sheets, deals) => `销售管道已创建：${size(sheets, deals)}`,
    undone: "销售管道已删除。工作簿已恢复原状。",
    notUndone: (sheets) =>
      `未删除任何内容：${quotedAll(sheets)}在创建后已被编辑。如不再需要，请自行删除这些工作表。`,
    refreshed: (refreshed, unchanged, troubled) =>
      troubled > 0
        ? `${counted(troubled, CHARTS)}需要处理，${refreshed} 个已刷新`
        : refreshed === 0
          ? `${counted(unchanged, CHARTS)}已是最新`
          : `已刷新 ${counted(refreshed, CHARTS)}`,
    noCharts: "此工作簿中没有可刷新的 Funnelbook 图表。",
    remainsRemoved: (sheets) =>
      sheets.length === 0 ? "残留内容已删除。" : `已删除：${quotedAll(sheets)}。`,
    cancelled: "已取消。未向工作簿添加任何内容。",
    dismiss: "关闭",
  },
  problems: {
    sentences: problemSentences,
    left: {
      nothing: "未向工作簿添加任何内容。",
      remains: "可能留有部分新工作表。",
    },
    detail: (code) => `Excel 返回：${code}`,
    again: "重试",
  },
};
