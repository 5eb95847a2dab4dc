import {
  readMark,
  readMarker,
  writeMark,
  writeMarker,
} from "../../../src/workbook/build/sheet-mark";

const mark = { key: "Pipeline", role: "stages", language: "en" } as const;
const marker = { key: "Pipeline", sheets: ["Pipeline"], names: [] };

it("a mark reads back as it was written", () => {
  expect(readMark(writeMark(mark))).toEqual(mark);
  expect(readMarker(writeMarker(marker))).toEqual(marker);
});

it.each([
  undefined,
  null,
  7,
  "",
  "pipeline",
  "null",
  "[]",
  '{"key":1,"role":"stages","language":"en"}',
  '{"key":"P","role":"toString","language":"en"}',
  '{"key":"P","role":"stages"}',
  '{"key":"P","sheets":"all","names":[]}',
  '{"key":"P","sheets":[1],"names":[]}',
])("what is no mark of ours is none: %p", (text) => {
  expect(readMark(text)).toBeUndefined();
  expect(readMarker(text)).toBeUndefined();
});
