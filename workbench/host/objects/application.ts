import { invalidArgument } from "../api-error";
import type { Workbook } from "../workbook";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";

const { property, method, type } = membersOf<Workbook>();

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];
const KINDS = ["Recalculate", "Full", "FullRebuild"];

export function applicationObject(workbook: Workbook): ApiObject {
  return { type: applicationType, target: workbook };
}

export const applicationType = type({
  name: "Application",
  properties: {
    CalculationMode: property(
      "ExcelApi 1.1",
      (workbook) => workbook.calculationMode,
      (workbook, mode) => {
        if (!MODES.includes(String(mode))) throw invalidArgument(`"${String(mode)}" is no mode.`);
        workbook.calculationMode = mode as Workbook["calculationMode"];
      },
    ),
    CalculationState: property("ExcelApi 1.9", (workbook) => workbook.calculationState),
  },
  methods: {
    Calculate: method("ExcelApi 1.1", (workbook, [kind]) => {
      if (!KINDS.includes(String(kind))) throw invalidArgument(`"${String(kind)}" is no kind.`);
      workbook.requestCalculation(kind !== "Recalculate");
    }),
  },
});
