import { phrases } from "../phrases";
import type { RowsWords } from "../rows-words";

const { quoted } = phrases("zh-CN", ["“", "”"]);
const quotedAll = (names: readonly string[]) => names.map(quoted).join("");
const kept = (number: number) =>
  number === 0 ? "" : `另有 ${number} 个单元格在此期间已被修改，未作更改。`;

export const rows: RowsWords = {
  rows: (number) => `${number} 行`,
  undo: "撤消",
  showMe: "查看",
  back: "返回",
  line: (name, number, time) =>
    [name, `${number} 行`, ...(time === undefined ? [] : [`${time} 已检查`])].join(" · "),
  openPlace: "打开“我的数据”",
  reading: "正在读取数据行…",
  unread: "Excel 没有告知正在使用哪些数据行。没有任何内容丢失：请重新读取。",
  none: "这里还没有商机。请选择商机所在的表格或单元格，导入 CRM 导出文件，或新建销售管道。",
  gone: (name) => `${quoted(name)}已不存在。请选择商机现在所在的位置。`,
  noStages:
    "这些数据中没有列说明商机处于哪个阶段。如果有，请在“我的数据”的“各列及其含义”中为它选择“阶段”；否则请选择其他数据行。",
  yours: {
    title: "您的数据行",
    where: (sheet, address) => `工作表${quoted(sheet)}，单元格 ${address}`,
    summary: (deals, leftOut) =>
      `已读取 ${deals} 个商机，${leftOut === 0 ? "没有略过的行" : `略过 ${leftOut} 行`}`,
    choose: "选择其他数据行",
    chooseFirst: "选择数据行",
    again: "重新读取",
    headerRow: "标题行",
    headerRowHint: "工作表中列出列名的那一行",
    ends: (row) =>
      `第 ${row} 行以下新增的行不计入：请把这些单元格转换为表格并选用该表格，或重新选择行。`,
    layout: "数据行如何记录商机",
    layouts: {
      dates: "每个商机一行，每个阶段一个日期",
      history: "每次阶段变更一行",
      snapshot: "每个商机一行，只有当前阶段",
    },
  },
  columns: {
    title: "各列及其含义",
    hint: "未识别的列排在最前面，仍可用于筛选。",
    meanings: { deal: "商机编号", stage: "阶段" },
    stageDate: (stage) => `进入${quoted(stage)}的日期`,
    leftDate: (stage) => `离开${quoted(stage)}的日期`,
    open: "请选择",
    unknown: "都不是",
    asFound: "按标题识别",
    known: "已识别",
  },
  order: {
    title: "阶段顺序",
    hint: "拖动阶段，或按 Alt+向上键或向下键。",
    unknown: "从数据行看不出阶段的顺序。请排好顺序，才能计算各步转化。",
    inTable: (table) => `顺序由表格${quoted(table)}决定，请在那里修改。`,
    goTo: (table) => `转到 ${table}`,
    deals: (number) => `${number} 个商机`,
    up: (stage) => `上移${quoted(stage)}`,
    down: (stage) => `下移${quoted(stage)}`,
    found: "使用数据行中的顺序",
  },
  check: {
    title: "检查",
    nothing: "这些数据行没有问题。",
    looking: "正在检查您的数据…",
    done: (problems) =>
      problems === 0 ? "检查完毕：没有发现问题。" : `检查完毕：发现 ${problems} 个问题。`,
    cancelled: "检查已取消，因此不知道这些数据行是否有问题。",
    again: "检查数据",
    first: (address) => `转到第一个：${address}`,
    cells: (number) => String(number),
    more: (number) => `再显示 ${number} 个`,
    cell: (address, column) => (column === "" ? address : `${address} · ${column}`),
  },
  choosing: {
    title: "商机在哪里？",
    tables: "此工作簿中的表格",
    about: (sheet, number) => `工作表${quoted(sheet)}，${number} 行`,
    kinds: { ours: "由 Funnelbook 创建", deals: "可读作商机", other: "不像商机" },
    noTables: "此工作簿中还没有表格。",
    selectionHint:
      "也可以在工作表中选中单元格，连同标题行。只选中一个单元格时，使用其周围所有已填写的单元格。",
    useSelection: "使用所选内容",
    use: (table) => `使用${quoted(table)}`,
    nothing: "所选内容为空。请连同标题行选中商机，然后重试。",
    inUse: (name) => `现在使用${quoted(name)}。`,
  },
  fixing: {
    title: "安全修复",
    text: "仅限含义毫无疑问的单元格，绝不改动公式。",
    kinds: {
      stage: (number) => `${number} 个阶段名称改为最接近的已知名称`,
      date: (number) => `${number} 个文本改为真正的日期`,
      amount: (number) => `${number} 个文本改为真正的金额`,
    },
    fix: (before, after) => `${before} → ${after}`,
    none: "这些单元格含有公式或已更改：没有可安全修复的内容。",
    show: (number) => `修复 ${number} 个单元格…`,
    write: (number) => `写入 ${number} 个单元格`,
    written: (number, left) => `已修复 ${number} 个单元格。${kept(left)}`,
    undone: (number, left) => `${number} 个单元格已恢复原样。${kept(left)}`,
  },
  importing: {
    title: "导入 CRM 导出文件 (.csv)",
    text: "将成为新工作表中的表格，不会更改现有内容。",
    choose: "选择文件",
    reading: "正在读取文件…",
    read: (name) => `已读取${quoted(name)}。`,
    waiting: (name) => `已读取${quoted(name)}。返回“我的数据”后即可看到。`,
    found: (number, columns) => `${number} 行，${columns} 列`,
    willWrite: "将作为表格写入新工作表，此后使用这些数据行。",
    textDates: (headers) =>
      `日在前还是月在前？从${quotedAll(headers)}列看不出来，因此这些日期保留为文本。`,
    partDates: (headers) => `${quotedAll(headers)}列中有些日期缺少日或年，因此保留为文本。`,
    column: (number) => `列 ${number}`,
    action: (number) => `导入 ${number} 行`,
    refused: {
      empty: "文件中没有数据行。请连同标题行导出商机，然后重新选择文件。",
      "too-large": "文件的行数或列数超过了工作表的上限。请减少导出内容，然后重新选择文件。",
      "not-read": "无法读取文件。请在其他程序中关闭它，或重新另存为 CSV。",
    },
    done: (sheet, number) => `已将 ${number} 行导入工作表${quoted(sheet)}。`,
    undone: (sheet) => `工作表${quoted(sheet)}已移除。`,
    stillRead: (sheet, where) =>
      `工作表${quoted(sheet)}保留，因为 ${where} 中的公式引用了它。请先修改该公式，再自行删除工作表。`,
    perhapsRead: (large, sheet) =>
      `工作表${quoted(sheet)}保留，因为${quotedAll(large)}中的公式可能引用了它，而单元格太多，无法查找。如没有公式引用它，请自行删除工作表。`,
    notUndone: (sheet) => `工作表${quoted(sheet)}此后已被修改，因此保留。如不再需要，请自行删除。`,
  },
  deal: {
    title: "添加商机",
    text: "询问值得了解的信息，并在表格末尾写入一行。",
    open: "添加商机",
    questions: "值得跟进吗？",
    unanswered: "尚不清楚",
    prepare: (stage) => `${quoted(stage)}阶段要做的事`,
    missing: "请输入商机名称",
    notANumber: "请输入数字，例如 12000",
    action: "添加商机",
    done: (name, table) => `${quoted(name)}已添加到${quoted(table)}。`,
    changed: "表格的列已更改，因此未写入任何内容。请重新查看表单，然后再添加商机。",
    undone: "商机已移除。",
    notUndone: "该商机此后已被修改，因此保留。如不再需要，请自行删除该行。",
  },
};
