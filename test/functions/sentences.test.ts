import { sentence } from "../../src/functions/cell";
import { functionWords } from "../../src/locales/en/functions";
import { isNothingToCompute, PipelineError } from "../../src/pipeline/pipeline-error";
import { installCustomFunctions } from "../custom-functions";
import { SENTENCES } from "./sentence-table";

beforeAll(installCustomFunctions);

describe("the sentence of", () => {
  test.each(SENTENCES)("%s with %j", (code, params, excelCode, expected) => {
    expect(sentence(new PipelineError(code, params))).toBe(expected);
    expect(isNothingToCompute(code) ? "#N/A" : "#VALUE!").toBe(excelCode);
  });

  test("every code stands in this table", () => {
    expect(new Set(SENTENCES.map(([code]) => code))).toEqual(
      new Set(Object.keys(functionWords.errors)),
    );
  });

  test("every code ends without a full stop [style.md §8]", () => {
    for (const [, , , expected] of SENTENCES) expect(expected).not.toMatch(/\.$/);
  });
});

describe("a sentence stays short:", () => {
  test("of many names it lists twelve", () => {
    const stages = Array.from({ length: 300 }, (_, at) => `S${at}`);
    const twelve = stages.slice(0, 12).join(", ");
    expect(sentence(new PipelineError("order-unknown", { stages }))).toBe(
      `stage order unknown: pass the stages range, one column in their order; found, in no order: ${twelve} …`,
    );
  });

  test("of a long text it quotes sixty letters", () => {
    const error = new PipelineError("none-reached", { stage: "x".repeat(5000) });
    expect(sentence(error)).toBe(`no deal reached "${"x".repeat(60)}…"`);
  });
});
