import type { PaneWords } from "../pane-words";

/** What went wrong in the pane, and what to do about it. */
export const problemSentences: PaneWords["problems"]["sentences"] = {
  "editing-cell": {
    what: "正在编辑单元格。",
    remedy: "请按 Enter 完成编辑，然后重试。",
  },
  protected: {
    what: "Excel 不允许此更改。",
    remedy: "工作簿或工作表受保护或为只读：请在“审阅”选项卡上撤消保护，或另存一份副本，然后重试。",
  },
  "session-lost": {
    what: "与此工作簿的连接已断开。",
    remedy: "请关闭并重新打开工作簿，或重新加载页面，然后重试。",
  },
  "too-large": {
    what: "一次处理的内容超出了 Excel 的承受范围。",
    remedy: "请在 Excel 桌面版中重试，或减少行数。",
  },
  "too-old": {
    what: "此版本的 Excel 尚不支持该操作。",
    remedy: "请更新 Excel，或使用 Excel 网页版。",
  },
  busy: {
    what: "Excel 正忙或没有响应。",
    remedy: "请稍候片刻，然后重试。",
  },
  "dialog-open": {
    what: "Excel 有一个对话框正在等待答复。",
    remedy: "请关闭该对话框，然后重试。",
  },
  stopped: {
    what: "Excel 在更改完成之前将其中止。",
    remedy: "请返回此工作簿，然后重试。",
  },
  gone: {
    what: "所需的工作表、表格或图表已不存在。",
    remedy: "请检查其是否已被重命名或删除，然后重试。",
  },
  "name-taken": {
    what: "此工作簿中已有同名的内容。",
    remedy: "请换一个名称，然后重试。",
  },
  "bad-name": {
    what: "Excel 不接受该名称作为工作表名称。",
    remedy: "请去掉 : \\ / ? * [ ]，且不超过 31 个字符。",
  },
  unexpected: {
    what: "出现问题。",
    remedy: "请重试；如果再次出现，请将下面的文字一并报告给我们。",
  },
};
