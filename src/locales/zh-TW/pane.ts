import type { PaneWords } from "../pane-words";
import { phrases } from "../phrases";
import { changes } from "./pane-changes";
import { charting } from "./pane-charts";
import { playbook } from "./pane-playbook";
import { metrics } from "./pane-metrics";
import { rows } from "./pane-rows";
import { stages } from "./pane-stages";
import { welcome } from "./pane-welcome";

const { quoted, all, counted } = phrases("zh-TW", ["「", "」"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const SHEETS = { other: "張工作表" };
const DEALS = { other: "筆範例商機" };
const STAGES = { other: "個階段" };
const CHARTS = { other: "個圖表" };
const size = (sheets: number, deals: number) =>
  [counted(sheets, SHEETS), ...(deals === 0 ? [] : [counted(deals, DEALS)])].join("、");

export const paneWords: PaneWords = {
  language: "zh-TW",
  placesLabel: "窗格頁面",
  places: {
    build: "建立",
    rows: "我的資料",
    metrics: "指標",
    charts: "圖表",
    playbook: "銷售手冊",
  },
  placeLoading: "正在開啟…",
  placeNotLoaded: "無法載入 Funnelbook 的這個部分。請檢查網路連線。",
  support: {
    "not-excel": {
      what: "這個頁面是 Excel 增益集的窗格。",
      remedy: "請開啟 Excel，在 [常用] 索引標籤選擇 [開啟窗格]。",
    },
    "too-old": {
      what: "Funnelbook 需要較新版的 Excel。",
      remedy:
        "支援 Microsoft 365 版 Excel（2008 版或更新版本）、Excel 2021 或更新版本、Mac 版 Excel 16.40 或更新版本，以及 Excel 網頁版。iPad 版 Excel 沒有自訂函數，因此無法使用。",
    },
  },
  build: {
    title: "建立銷售管線",
    startFrom: "選擇範本",
    stages: (number) => counted(number, STAGES),
    nameLabel: "名稱",
    nameHint: "作為主要工作表的名稱；已有同名時會加上編號",
    nameFaults: {
      missing: "請輸入銷售管線的名稱",
      forbidden: "工作表名稱不能包含 : \\ / ? * [ ]，開頭或結尾也不能是單引號",
      "too-long": "工作表名稱最多 31 個字元",
    },
    languageLabel: "工作表的語言",
    languageHint: "標題、階段、清單與手冊；任何語言的工作表，公式都能讀取",
    samplesLabel: "60 筆範例商機",
    samplesHint: "馬上就能看到儀表板的效果；有自己的資料後再刪除這些列",
    nativeLabel: "Excel 內建的漏斗圖",
    nativeHint: "這個 Excel 能繪製時使用；否則改用到處都能顯示的置中橫條圖",
    willWrite: "會新增 5 張工作表，不會變更您現有的內容。",
    action: "建立銷售管線",
    thisWorkbook: "在這本活頁簿",
    stampingLabel: "日期與階段保持同步",
    stampingHint: "選擇階段會填入今天的日期；輸入階段日期會讓商機前進",
  },
  stages,
  changes,
  welcome,
  charting,
  rows,
  playbook,
  metrics,
  built: {
    title: "銷售管線已建立",
    summary: (sheets, deals) => `${size(sheets, deals)}。`,
    sheets: "包含的工作表",
    purposes: {
      pipeline: "每筆商機一列",
      stages: "您的階段，可以編輯",
      lists: "下拉式清單的選項",
      dashboard: "數字與圖表",
      playbook: "各階段該做的事",
    },
    next: "接下來",
    nextSteps: (samples) => [
      samples ? "看看儀表板：數字來自範例商機。" : "在表格輸入第一筆商機，每筆商機一列。",
      "從下拉式清單選擇商機的階段：會自動填入今天的日期。",
      samples ? "準備好之後，刪除範例列，輸入自己的商機。" : "看看儀表板：數字會隨著輸入更新。",
    ],
    goTo: (sheet) => `前往${quoted(sheet)}`,
    undo: "復原",
    another: "再建立一個",
  },
  remains: {
    title: "有未完成的銷售管線",
    text: (sheets) =>
      sheets.length === 0
        ? "先前的建立作業中途停止，在這本活頁簿留下了痕跡。"
        : `先前的建立作業中途停止，留下了${quotedAll(sheets)}。`,
    remove: "移除",
    keep: "保留",
  },
  charts: {
    title: "圖表",
    action: "重新整理圖表",
  },
  functions: {
    reading: "正在讀取清單…",
    notRead: "無法讀取清單。所有函數都列在說明頁面。",
    copied: (name) => `已複製 ${name} 的公式：請貼到儲存格中`,
    copyFailed: "這裡不允許複製：請選取公式，然後按 Ctrl+C",
    help: (name) => `${name} 的說明`,
    allHelp: "完整說明",
  },
  work: {
    doing: {
      ...changes.doing,
      build: "正在建立銷售管線…",
      undo: "正在移除銷售管線…",
      refresh: "正在重新整理圖表…",
      "remove-remains": "正在移除殘留內容…",
      "switch-stamping": "正在儲存設定…",
      "go-to": "正在開啟工作表…",
      rows: "正在讀取您的資料…",
      metrics: "正在處理指標…",
      charts: "正在處理圖表…",
      playbook: "正在處理交易…",
    },
    steps: {
      prepare: "正在準備活頁簿…",
      pipeline: "正在寫入商機工作表…",
      stages: "正在寫入階段工作表…",
      lists: "正在寫入清單工作表…",
      dashboard: "正在寫入儀表板…",
      playbook: "正在寫入銷售手冊…",
      charts: "正在繪製圖表…",
      finish: "即將完成…",
    },
    waiting: "Excel 還沒有回應。如果您正在編輯儲存格，請按 Enter 完成輸入。",
    cancel: "取消",
    cancelling: "正在停止，並移除已新增的內容…",
  },
  notices: {
    built: (sheets, deals) => `銷售管線已建立：${size(sheets, deals)}`,
    undone: "已移除銷售管線，活頁簿恢復原狀。",
    notUndone: (sheets) =>
      `未移除任何內容：${quotedAll(sheets)}在建立後已經過編輯。如果不再需要，請自行刪除這些工作表。`,
    refreshed: (refreshed, unchanged, troubled) =>
      troubled > 0
        ? `${counted(troubled, CHARTS)}需要處理，已重新整理 ${refreshed} 個`
        : refreshed === 0
          ? `${counted(unchanged, CHARTS)}已是最新狀態`
          : `已重新整理 ${counted(refreshed, CHARTS)}`,
    noCharts: "這本活頁簿沒有 Funnelbook 的圖表可以重新整理。",
    remainsRemoved: (sheets) =>
      sheets.length === 0 ? "已移除殘留內容。" : `已移除：${quotedAll(sheets)}。`,
    cancelled: "已取消。活頁簿沒有新增任何內容。",
    dismiss: "關閉",
  },
  problems: {
    sentences: {
      "editing-cell": {
        what: "有儲存格正在編輯。",
        remedy: "請按 Enter 完成輸入，然後再試一次。",
      },
      protected: {
        what: "Excel 不允許這項變更。",
        remedy:
          "活頁簿或工作表受到保護或為唯讀：請在 [校閱] 索引標籤取消保護，或另存一份自己的複本，然後再試一次。",
      },
      "session-lost": {
        what: "與這本活頁簿的連線已中斷。",
        remedy: "請關閉後重新開啟活頁簿，或重新載入頁面，然後再試一次。",
      },
      "too-large": {
        what: "一次處理的內容超出 Excel 的負荷。",
        remedy: "請改用 Excel 電腦版，或減少列數，然後再試一次。",
      },
      "too-old": {
        what: "這個版本的 Excel 還不支援這項功能。",
        remedy: "請更新 Excel，或改用 Excel 網頁版。",
      },
      busy: {
        what: "Excel 忙碌中或沒有回應。",
        remedy: "請稍候片刻，然後再試一次。",
      },
      "dialog-open": {
        what: "Excel 有視窗正在等待您的回應。",
        remedy: "請關閉該視窗，然後再試一次。",
      },
      stopped: {
        what: "Excel 在變更完成前停止了作業。",
        remedy: "請回到這本活頁簿，然後再試一次。",
      },
      gone: {
        what: "所需的工作表、表格或圖表已經不存在。",
        remedy: "請檢查是否已重新命名或刪除，然後再試一次。",
      },
      "name-taken": {
        what: "這本活頁簿中已經有相同的名稱。",
        remedy: "請選擇其他名稱，然後再試一次。",
      },
      "bad-name": {
        what: "Excel 不接受這個工作表名稱。",
        remedy: "請勿使用 : \\ / ? * [ ]，並且不要超過 31 個字元。",
      },
      unexpected: {
        what: "發生錯誤。",
        remedy: "請再試一次；如果仍然發生，請附上下方文字回報。",
      },
    },
    left: {
      nothing: "活頁簿沒有新增任何內容。",
      remains: "可能還留有部分新工作表。",
    },
    detail: (code) => `Excel 的訊息：${code}`,
    again: "再試一次",
  },
};
