import { SetFrozenMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../cells/addresses";
import { ApiError, invalidArgument, itemNotFound } from "../api/api-error";
import { DEFAULT_PROTECTION } from "../sheets/sheet-guard";
import { asBoolean, asInteger, oneOf } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { rangeArgument, rangeObject } from "./range";
import type { RangeTarget } from "./range-target";
import type { WorksheetTarget } from "./worksheet";

/** Frozen panes and protection of a worksheet. */

const { property, method, type } = membersOf<WorksheetTarget>();

function freeze({ workbook, sheet }: WorksheetTarget, rows: number, columns: number): void {
  workbook.grid.execute(SetFrozenMutation.id, {
    subUnitId: sheet.id,
    // Univer counts from the first cell that scrolls; -1 means the axis does not freeze.
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

function frozenRange({ workbook, sheet }: WorksheetTarget): RangeTarget | undefined {
  const { xSplit, ySplit } = workbook.grid.sheet(sheet.id).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  const rect = rectOf(0, 0, ySplit > 0 ? ySplit : MAX_ROWS, xSplit > 0 ? xSplit : MAX_COLUMNS);
  return { workbook, sheetId: sheet.id, rect };
}

function count(value: unknown, most: number): number {
  const number = asInteger(value, 1);
  if (number < 0 || number >= most) throw invalidArgument(`${number} can't be frozen.`);
  return number;
}

export const freezePanesType = type({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: method("ExcelApi 1.7", (target, [rows]) =>
      freeze(target, count(rows, MAX_ROWS), 0),
    ),
    FreezeColumns: method("ExcelApi 1.7", (target, [columns]) =>
      freeze(target, 0, count(columns, MAX_COLUMNS)),
    ),
    FreezeAt: method("ExcelApi 1.7", (target, [range]) => {
      const { workbook, sheet } = target;
      const near = { workbook, sheetId: sheet.id, rect: rectOf(0, 0) };
      const { rect, sheetId } = rangeArgument(range, near);
      if (sheetId !== sheet.id) throw invalidArgument("The range is on another sheet.");
      const rows = rect.endRow === MAX_ROWS - 1 ? 0 : rect.endRow + 1;
      freeze(target, rows, rect.endColumn === MAX_COLUMNS - 1 ? 0 : rect.endColumn + 1);
    }),
    Unfreeze: method("ExcelApi 1.7", (target) => freeze(target, 0, 0)),
    GetLocation: method("ExcelApi 1.7", (target) => {
      const range = frozenRange(target);
      if (!range) throw itemNotFound("Nothing is frozen.");
      return rangeObject(range);
    }),
    GetLocationOrNullObject: method("ExcelApi 1.7", (target) => {
      const range = frozenRange(target);
      return range ? rangeObject(range) : null;
    }),
  },
});

export const protectionType = type({
  name: "WorksheetProtection",
  properties: {
    Protected: property(
      "ExcelApi 1.2",
      ({ workbook, sheet }) => workbook.guard.protection(sheet.id) !== undefined,
    ),
    Options: property(
      "ExcelApi 1.2",
      ({ workbook, sheet }) => workbook.guard.protection(sheet.id)?.options ?? null,
    ),
  },
  methods: {
    Protect: method("ExcelApi 1.2", ({ workbook, sheet }, [options, password]) => {
      if (workbook.guard.protection(sheet.id))
        throw new ApiError("InvalidOperation", "The sheet is protected already.");
      workbook.guard.protect(sheet.id, {
        options: { ...DEFAULT_PROTECTION, ...checkedOptions(options) },
        password: typeof password === "string" && password !== "" ? password : undefined,
      });
    }),
    Unprotect: method("ExcelApi 1.7", ({ workbook, sheet }, [password]) => {
      const known = workbook.guard.protection(sheet.id)?.password;
      if (known !== undefined && known !== password)
        throw new ApiError("AccessDenied", "The password is not the sheet's.");
      workbook.guard.unprotect(sheet.id);
    }),
  },
});

function checkedOptions(options: unknown): Record<string, boolean | string> {
  const checked: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries((options ?? {}) as object)) {
    if (value === null || value === undefined) continue;
    if (!(name in DEFAULT_PROTECTION)) throw invalidArgument(`There is no option "${name}".`);
    checked[name] =
      name === "selectionMode"
        ? oneOf(value, ["Normal", "Unlocked", "None"] as const)
        : asBoolean(value);
  }
  return checked;
}

export const freezePanesObject = (target: WorksheetTarget): ApiObject => ({
  type: freezePanesType,
  target,
});
export const protectionObject = (target: WorksheetTarget): ApiObject => ({
  type: protectionType,
  target,
});
