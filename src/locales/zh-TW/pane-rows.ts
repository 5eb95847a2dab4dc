import { phrases } from "../phrases";
import type { RowsWords } from "../rows-words";

const { quoted } = phrases("zh-TW", ["「", "」"]);
const quotedAll = (names: readonly string[]) => names.map(quoted).join("");
const kept = (number: number) =>
  number === 0 ? "" : `另有 ${number} 個儲存格在這段期間已經過編輯，因此未變更。`;

export const rows: RowsWords = {
  rows: (number) => `${number} 列`,
  undo: "復原",
  showMe: "顯示",
  back: "返回",
  line: (name, number, time) =>
    [name, `${number} 列`, ...(time === undefined ? [] : [`${time} 已檢查`])].join(" · "),
  openPlace: "開啟「我的資料」",
  reading: "正在讀取資料列…",
  unread: "Excel 沒有告知正在使用哪些資料列。沒有遺失任何內容：請重新讀取。",
  none: "這裡還沒有商機。請選擇商機所在的表格或儲存格、匯入 CRM 匯出檔，或建立銷售管線。",
  gone: (name) => `${quoted(name)}已不存在。請選擇商機現在的位置。`,
  noStages:
    "這些資料沒有一欄說明商機在哪個階段。如果有，請在「我的資料」的「各欄及其意義」為它選擇「階段」；否則請選擇其他資料列。",
  yours: {
    title: "您的資料列",
    where: (sheet, address) => `工作表${quoted(sheet)}，儲存格 ${address}`,
    summary: (deals, leftOut) =>
      `已讀取 ${deals} 筆商機，${leftOut === 0 ? "沒有略過的列" : `略過 ${leftOut} 列`}`,
    choose: "選擇其他資料列",
    chooseFirst: "選擇資料列",
    again: "重新讀取",
    headerRow: "標題列",
    headerRowHint: "工作表中列出欄名的那一列",
    ends: (row) =>
      `第 ${row} 列以下新增的列不計入：請將這些儲存格轉換為表格並選用該表格，或重新選擇資料列。`,
    layout: "資料列如何記錄商機",
    layouts: {
      dates: "每筆商機一列，每個階段一個日期",
      history: "每次階段變更一列",
      snapshot: "每筆商機一列，只有目前的階段",
    },
  },
  columns: {
    title: "各欄及其意義",
    hint: "無法辨識的欄排在最前面，仍可用來篩選。",
    meanings: { deal: "商機編號", stage: "階段" },
    stageDate: (stage) => `進入${quoted(stage)}的日期`,
    leftDate: (stage) => `離開${quoted(stage)}的日期`,
    open: "請選擇",
    unknown: "以上皆非",
    asFound: "依標題辨識",
    known: "已辨識",
  },
  order: {
    title: "階段順序",
    hint: "拖曳階段，或按 Alt 加向上鍵或向下鍵。",
    unknown: "從資料列看不出階段的順序。請排好順序，才能計算各步驟的轉換。",
    inTable: (table) => `順序由表格${quoted(table)}決定，請在該處變更。`,
    goTo: (table) => `移至 ${table}`,
    deals: (number) => `${number} 筆商機`,
    up: (stage) => `將${quoted(stage)}上移`,
    down: (stage) => `將${quoted(stage)}下移`,
    found: "使用資料列中的順序",
  },
  check: {
    title: "檢查",
    nothing: "這些資料列沒有問題。",
    looking: "正在檢查您的資料…",
    done: (problems) =>
      problems === 0 ? "檢查完畢：沒有發現問題。" : `檢查完畢：發現 ${problems} 個問題。`,
    cancelled: "檢查已取消，因此不知道這些資料列是否有問題。",
    again: "檢查資料",
    first: (address) => `前往第一個：${address}`,
    cells: (number) => String(number),
    more: (number) => `再顯示 ${number} 個`,
    cell: (address, column) => (column === "" ? address : `${address} · ${column}`),
  },
  choosing: {
    title: "商機在哪裡？",
    tables: "此活頁簿中的表格",
    about: (sheet, number) => `工作表${quoted(sheet)}，${number} 列`,
    kinds: { ours: "由 Funnelbook 建立", deals: "可讀為商機", other: "不像商機" },
    noTables: "此活頁簿中還沒有表格。",
    selectionHint:
      "也可以在工作表中選取儲存格，連同標題列。只選取一個儲存格時，會使用周圍所有已填寫的儲存格。",
    useSelection: "使用選取範圍",
    use: (table) => `使用${quoted(table)}`,
    nothing: "選取範圍是空的。請連同標題列選取商機，然後再試一次。",
    inUse: (name) => `現在使用${quoted(name)}。`,
  },
  fixing: {
    title: "安全修正",
    text: "僅限意義毫無疑問的儲存格，絕不變更公式。",
    kinds: {
      stage: (number) => `${number} 個階段名稱改為最接近的已知名稱`,
      date: (number) => `${number} 個文字改為真正的日期`,
      amount: (number) => `${number} 個文字改為真正的金額`,
    },
    fix: (before, after) => `${before} → ${after}`,
    none: "這些儲存格含有公式或已變更：沒有可以安全修正的內容。",
    show: (number) => `修正 ${number} 個儲存格…`,
    write: (number) => `寫入 ${number} 個儲存格`,
    written: (number, left) => `已修正 ${number} 個儲存格。${kept(left)}`,
    undone: (number, left) => `${number} 個儲存格已恢復原狀。${kept(left)}`,
  },
  importing: {
    title: "匯入 CRM 匯出檔 (.csv)",
    text: "會成為新工作表中的表格，不會變更現有內容。",
    choose: "選擇檔案",
    reading: "正在讀取檔案…",
    read: (name) => `已讀取${quoted(name)}。`,
    waiting: (name) => `已讀取${quoted(name)}。返回「我的資料」後即可看到。`,
    found: (number, columns) => `${number} 列、${columns} 欄`,
    willWrite: "會以表格寫入新工作表，之後使用這些資料列。",
    textDates: (headers) =>
      `日在前還是月在前？從${quotedAll(headers)}欄看不出來，因此這些日期維持文字。`,
    partDates: (headers) => `${quotedAll(headers)}欄中有些日期缺少日或年，因此維持文字。`,
    column: (number) => `欄 ${number}`,
    action: (number) => `匯入 ${number} 列`,
    refused: {
      empty: "檔案中沒有資料列。請連同標題列匯出商機，然後重新選擇檔案。",
      "too-large": "檔案的列數或欄數超過工作表的上限。請減少匯出的內容，然後重新選擇檔案。",
      "not-read": "無法讀取檔案。請在其他程式中將它關閉，或重新另存為 CSV。",
    },
    done: (sheet, number) => `已將 ${number} 列匯入工作表${quoted(sheet)}。`,
    undone: (sheet) => `工作表${quoted(sheet)}已移除。`,
    stillRead: (sheet, where) =>
      `工作表${quoted(sheet)}保留，因為 ${where} 中的公式參照了它。請先修改該公式，再自行刪除工作表。`,
    perhapsRead: (large, sheet) =>
      `工作表${quoted(sheet)}保留，因為${quotedAll(large)}中的公式可能參照了它，而儲存格太多，無法搜尋。如沒有公式參照它，請自行刪除工作表。`,
    notUndone: (sheet) =>
      `工作表${quoted(sheet)}之後已經過編輯，因此保留。如不再需要，請自行刪除。`,
  },
  deal: {
    title: "新增商機",
    text: "詢問值得了解的資訊，並在表格結尾寫入一列。",
    open: "新增商機",
    questions: "值得跟進嗎？",
    unanswered: "尚不清楚",
    prepare: (stage) => `${quoted(stage)}階段的待辦事項`,
    missing: "請輸入商機名稱",
    notANumber: "請輸入數字，例如 12000",
    action: "新增商機",
    done: (name, table) => `${quoted(name)}已新增至${quoted(table)}。`,
    changed: "表格的欄已變更，因此未寫入任何內容。請重新檢視表單，然後再新增商機。",
    undone: "商機已移除。",
    notUndone: "這筆商機之後已經過編輯，因此保留。如不再需要，請自行刪除該列。",
  },
};
