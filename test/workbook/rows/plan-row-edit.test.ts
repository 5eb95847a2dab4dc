import { pipelineOf } from "../../../src/functions/ask";
import { planNextStep, type NextStep } from "../../../src/workbook/rows/plan-row-edit";
import { DATES, STAGES, TODAY, dates } from "./dated-deals";

const CALL: NextStep = { text: "Call", date: 46010 };

test.each<[string, NextStep, unknown]>([
  ["nothing where nothing changed", CALL, undefined],
  ["a text", { ...CALL, text: "Visit" }, [cell(6, "Visit")]],
  ["a day", { ...CALL, date: 46011 }, [{ column: 7, value: 46011, isDate: true }]],
  ["no text and no day", { text: "", date: undefined }, [cell(6, ""), { ...day(7), value: "" }]],
  ["a text as it is", { ...CALL, text: "=1+1" }, [cell(6, "=1+1")]],
])("planNextStep writes %s", (_, after, cells) => {
  const edit = planNextStep(dates, 0, CALL, after);
  expect(edit).toEqual(cells === undefined ? undefined : { row: 1, cells });
});

test("planNextStep: rows without such columns have nowhere to write", () => {
  const rows = DATES.map((row) => row.slice(0, 6));
  const after = { text: "Visit", date: 46011 };
  expect(planNextStep(pipelineOf(rows, STAGES, []), 0, CALL, after)).toBeUndefined();
});

function cell(column: number, value: string) {
  return { column, value, isDate: false };
}

function day(column: number) {
  return { column, value: TODAY, isDate: true };
}
