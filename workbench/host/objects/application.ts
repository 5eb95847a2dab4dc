import { invalidArgument } from "../api/api-error";
import type { Workbook } from "../workbook";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";

const { property, navigation, method, type } = membersOf<Workbook>();

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];
const KINDS = ["Recalculate", "Full", "FullRebuild"];

export function applicationObject(workbook: Workbook): ApiObject {
  return { type: applicationType, target: workbook };
}

export const numberFormatInfoType = type({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: property("ExcelApi 1.11", () => "."),
    NumberGroupSeparator: property("ExcelApi 1.11", () => ","),
    CurrencySymbol: property("ExcelApi 1.17", () => "$"),
  },
});

export const cultureInfoType = type({
  name: "CultureInfo",
  properties: { Name: property("ExcelApi 1.11", () => "en-US") },
  navigation: {
    NumberFormat: navigation("ExcelApi 1.11", (target) => ({
      type: numberFormatInfoType,
      target,
    })),
  },
});

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
    // The workbench speaks en-US, whatever the display language is.
    DecimalSeparator: property("ExcelApi 1.11", () => "."),
    ThousandsSeparator: property("ExcelApi 1.11", () => ","),
    UseSystemSeparators: property("ExcelApi 1.11", () => true),
    CalculationState: property("ExcelApi 1.9", (workbook) => workbook.calculationState),
  },
  navigation: {
    CultureInfo: navigation("ExcelApi 1.11", (target) => ({ type: cultureInfoType, target })),
  },
  methods: {
    // Nothing is painted here, and formulas calculate when they are read or the batch is done.
    SuspendApiCalculationUntilNextSync: method("ExcelApi 1.6", () => null),
    SuspendScreenUpdatingUntilNextSync: method("ExcelApi 1.9", () => null),
    Calculate: method("ExcelApi 1.1", (workbook, [kind]) => {
      if (!KINDS.includes(String(kind))) throw invalidArgument(`"${String(kind)}" is no kind.`);
      workbook.requestCalculation(kind !== "Recalculate");
    }),
  },
});
