import { blockAsTable } from "../../../workbench/page/block-as-table";

test.each([
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "\t1\n2\t\n",
    [
      ["", "1"],
      ["2", ""],
    ],
  ],
  [
    'a\t"two\nlines"\r\nb\tsays ""so""\r\n',
    [
      ["a", "two\nlines"],
      ["b", 'says ""so""'],
    ],
  ],
  ['"a ""quoted"" word"\tb', [['a "quoted" word', "b"]]],
  ["<b>x</b>\ta & b", [["&lt;b&gt;x&lt;/b&gt;", "a &amp; b"]]],
])("%j is a table of its fields, as Excel reads it", (text, rows) => {
  const expected = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  expect(blockAsTable(text)).toBe(`<table>${expected.join("")}</table>`);
});
