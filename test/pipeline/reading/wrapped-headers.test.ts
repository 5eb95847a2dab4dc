import { Dictionary } from "../../../src/pipeline/reading/dictionary";
import { nearestName } from "../../../src/pipeline/nearest";

const dictionary = new Dictionary([
  { entryHeaders: ["{stage}日期"], exitHeaders: ["离开{stage}的日期"] },
  { entryHeaders: ["進入{stage}日期", "Date entered {stage}"] },
  { stageKinds: { won: ["Won"], lost: ["Lost"], parked: [] } },
  {
    stageKinds: { won: ["Megnyert"], lost: ["Elvesztett"], parked: [] },
    closingHeaders: { won: ["Megnyerés dátuma"], lost: [] },
  },
  { closingHeaders: { won: ["Won time"], lost: [] } },
]);

test.each([
  ["Of two wrappings the longer one says more", "進入提案日期", "提案"],
  ["the shorter one still holds alone", "提案日期", "提案"],
  ["corner brackets are quotation marks", "Date entered 「提案」", "提案"],
  ["a date of leaving is no entry", "离开“线索”的日期", undefined],
  ["a closing date names the stage of its own language", "Megnyerés dátuma", "Megnyert"],
  ["in an export shape, which names none, that of the first", "Won time", "Won"],
])("%s: %s", (_, header, stage) => {
  expect(dictionary.entryStage(header)).toBe(stage);
});

test("of names of two letters none stands for another", () => {
  expect(nearestName("丢单", ["赢单", "输单"])).toBeUndefined();
  expect(nearestName("Wun", ["Won", "Lost"])).toBe("Won");
});
