import { amountFromText, numberFromText } from "../../../src/pipeline/cells/number-text";
import { claims } from "../build";

describe("numberFromText", () => {
  const VALUE = "Excel documentation, VALUE function: text in any constant number format";
  const WRITTEN = "the number as written";
  claims<string, number | undefined>(
    [
      { name: "reads digits", input: "1200", expected: 1200, source: WRITTEN },
      { name: "reads a sign", input: "-1200", expected: -1200, source: WRITTEN },
      { name: "reads decimals", input: "1200.5", expected: 1200.5, source: WRITTEN },
      { name: "reads a leading point", input: ".5", expected: 0.5, source: WRITTEN },
      { name: "reads exponents", input: "1e3", expected: 1000, source: VALUE },
      { name: "trims", input: " 7 ", expected: 7, source: VALUE },
      { name: "reads English groups", input: "1,234.50", expected: 1234.5, source: VALUE },
      {
        name: "reads 1,234 as Excel's English form does",
        input: "1,234",
        expected: 1234,
        source: VALUE,
      },
      { name: "reads $1,000", input: "$1,000", expected: 1000, source: VALUE },
      { name: "reads accounting negatives", input: "(300)", expected: -300, source: VALUE },
      { name: "reads per cent", input: "45%", expected: 0.45, source: VALUE },
      { name: "reads a decimal comma", input: "1234,5", expected: 1234.5, source: WRITTEN },
      {
        name: "reads points as groups",
        input: "1.234.567,5",
        expected: 1234567.5,
        source: WRITTEN,
      },
      { name: "reads spaces as groups", input: "1 234,50 €", expected: 1234.5, source: WRITTEN },
      {
        name: "reads no-break spaces",
        input: "1\u00a0234\u202f567",
        expected: 1234567,
        source: WRITTEN,
      },
      { name: "reads Swiss groups", input: "1'234'567", expected: 1234567, source: WRITTEN },
      { name: "reads other signs of currencies", input: "¥5", expected: 5, source: WRITTEN },
      { name: "takes no empty text", input: "", expected: undefined, source: VALUE },
      { name: "takes no word", input: "tbd", expected: undefined, source: VALUE },
      { name: "takes no broken groups", input: "1,23,4", expected: undefined, source: VALUE },
      { name: "takes no range", input: "1-2", expected: undefined, source: VALUE },
      { name: "takes no version", input: "1.2.3", expected: undefined, source: VALUE },
      { name: "takes no lone sign", input: "-", expected: undefined, source: VALUE },
      { name: "takes no infinity", input: "1e999", expected: undefined, source: VALUE },
      { name: "takes no word for infinity", input: "Infinity", expected: undefined, source: VALUE },
      { name: "takes no hexadecimal", input: "0x10", expected: undefined, source: VALUE },
    ],
    numberFromText,
  );

  test("a text of megabytes is no number, at once", () => {
    expect(numberFromText("1,234".repeat(1e6))).toBeUndefined();
  });
});

describe("amountFromText", () => {
  const WRITTEN = "the amount as written";
  claims<string, number | undefined>(
    [
      { name: "reads a code before", input: "EUR 1,200", expected: 1200, source: WRITTEN },
      { name: "reads a code behind", input: "1200 USD", expected: 1200, source: WRITTEN },
      {
        name: "reads a code without a space",
        input: "EUR1200.50",
        expected: 1200.5,
        source: WRITTEN,
      },
      { name: "reads a sign behind the code", input: "USD -5", expected: -5, source: WRITTEN },
      {
        name: "reads forints",
        input: "1\u00a0200\u00a0000 Ft",
        expected: 1200000,
        source: WRITTEN,
      },
      { name: "reads short words with a point", input: "300 руб.", expected: 300, source: WRITTEN },
      { name: "reads crowns", input: "1 200 kr", expected: 1200, source: WRITTEN },
      { name: "reads a short word before", input: "kr 1 200", expected: 1200, source: WRITTEN },
      { name: "reads yuan", input: "12000元", expected: 12000, source: WRITTEN },
      { name: "reads a code with its sign", input: "NT$1,200", expected: 1200, source: WRITTEN },
      { name: "reads no ten thousands", input: "12万元", expected: undefined, source: WRITTEN },
      { name: "reads no thousands", input: "12 тыс. руб.", expected: undefined, source: WRITTEN },
      { name: "reads no millions", input: "2 M Ft", expected: undefined, source: WRITTEN },
      { name: "reads no code alone", input: "EUR", expected: undefined, source: WRITTEN },
      { name: "reads no longer word", input: "EURO 5", expected: undefined, source: WRITTEN },
      {
        name: "reads no words behind",
        input: "12 per month",
        expected: undefined,
        source: WRITTEN,
      },
    ],
    amountFromText,
  );

  test.each(["OPP123", "123 abc", "EUR 5"])("a number alone is not %s", (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });
});
