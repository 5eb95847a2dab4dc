import type { Words } from "../../pipeline/reading/words";
import { roles } from "./role-words";

/**
 * Words of people's own sheets in the Chinese of Taiwan, and the headers of Salesforce, Dynamics,
 * HubSpot and SugarCRM in that language.
 */
export const words: Words = {
  roles,
  stageKinds: {
    won: ["成交", "已成交", "贏單", "已贏單", "結案成交", "結束並贏得", "得標"],
    lost: ["失單", "已失單", "輸單", "丟單", "結案失單", "結束但流失", "流失", "未得標", "放棄"],
    parked: ["暫緩", "擱置", "暫停", "延後", "保留"],
  },
  statuses: {
    open: ["進行中", "開放", "開啟", "未結案", "處理中", "洽談中", "追蹤中"],
    won: ["成交", "已成交", "贏單", "已贏單", "贏得", "結案成交", "結束並贏得", "得標"],
    lost: [
      "失單",
      "已失單",
      "輸單",
      "丟單",
      "失敗",
      "結案失單",
      "結束但流失",
      "流失",
      "未得標",
      "放棄",
      "已取消",
    ],
    parked: ["暫緩", "擱置", "暫停", "延後", "保留"],
  },
  stagesTable: {
    stage: ["階段", "階段名稱", "銷售階段"],
    kind: ["類型", "階段類型"],
    probability: ["成交機率", "機率"],
    targetDays: ["目標天數", "目標"],
    benchmarkLow: ["基準下限", "標竿下限"],
    benchmarkHigh: ["基準上限", "標竿上限"],
  },
  fieldHeaders: ["欄位 / 事件", "欄位", "變更欄位"],
  entered: ["是", "有", "已進入", "v", "ˇ", "○"],
  notEntered: ["否", "無", "未進入", "×"],
  closingHeaders: {
    won: ["成交日期", "成交日", "成交時間", "贏單日期", "得標日期"],
    lost: ["失單日期", "失單日", "失單時間", "輸單日期", "流失日期"],
  },
  entryHeaders: [
    "進入「{stage}」的日期",
    "進入「{stage}」日期",
    "進入「{stage}」",
    "進入{stage}的日期",
    "進入{stage}日期",
    "{stage}進入日期",
    "{stage}日期",
  ],
  exitHeaders: [
    "離開「{stage}」的日期",
    "離開「{stage}」日期",
    "離開{stage}的日期",
    "離開{stage}日期",
    "{stage}離開日期",
  ],
  footers: [
    "合計",
    "總計",
    "小計",
    "總和",
    "加總",
    "機密資訊…",
    "本報表含機密…",
    "版權所有…",
    "著作權…",
  ],
};
