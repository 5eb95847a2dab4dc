import { nameText } from "../../pipeline/cells/cell-value";
import { foldText } from "../../pipeline/cells/fold";
import { findExitColumns } from "../../pipeline/reading/layout";
import type { Pipeline } from "../../pipeline/pipeline";
import { ROLES, type Role } from "../../pipeline/reading/roles";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { RowsChoice } from "../../workbook/rows/rows-choice";

/** The setting that takes a column's meaning away, as "@owner" gives it one. */
export const NO_ROLE = "noRole";

/** What a person says of a column. */
export type ToldRole = Role | typeof NO_ROLE;

const TOLD_ROLES: readonly ToldRole[] = [...ROLES, NO_ROLE];

/** A column of the rows in use and what the functions take it for. */
export interface ColumnMeaning {
  readonly column: number;
  readonly header: string;
  readonly role: Role | undefined;
  /** the stage whose entry, or whose end, its dates tell */
  readonly stage: string | undefined;
  readonly left: string | undefined;
  /** one that people keep for themselves, such as their notes */
  readonly isTheirs: boolean;
  /** whether the person said so: of one without a role, that it has none */
  readonly isSaid: boolean;
}

type Options = RowsChoice["options"];

/**
 * The columns with a header; those that are not understood come first.
 * @param unknown columns that CHECK knows no use for; undefined as long as it has not looked
 */
export function columnMeanings(
  rows: RowsInUse,
  pipeline: Pipeline | undefined,
  unknown: ReadonlySet<number> | undefined,
): ColumnMeaning[] {
  const headers = pipeline?.source.headers ?? (rows.values[0] ?? []).map(nameText);
  const said = rolesSaid(rows.choice.options);
  const roleOf = (column: number, header: string) =>
    pipeline
      ? ROLES.find((role) => pipeline.source.roles[role] === column)
      : ROLES.find((role) =>
          said.some((each) => each.role === role && isSame(each.header, header)),
        );
  const exits = pipeline && findExitColumns(pipeline.source);
  const meanings = headers.map((header, column): ColumnMeaning => {
    const role = roleOf(column, header);
    return {
      column,
      header,
      role,
      stage: pipeline?.stageColumns.find((each) => each.column === column)?.stage,
      left: exits?.find((each) => each.column === column)?.stage,
      isTheirs: unknown !== undefined && !unknown.has(column),
      isSaid: said.some((each) => each.role === (role ?? NO_ROLE) && isSame(each.header, header)),
    };
  });
  const named = meanings.filter(({ header }) => header !== "");
  return [...named.filter((each) => !isUnderstood(each)), ...named.filter(isUnderstood)];
}

export function isUnderstood({ role, stage, left, isTheirs, isSaid }: ColumnMeaning): boolean {
  return role !== undefined || stage !== undefined || left !== undefined || isTheirs || isSaid;
}

/** The options once a column plays a role, or is said to play none; undefined = as its header says. */
export function withRole(options: Options, header: string, role: ToldRole | undefined): Options {
  const others = options.filter(([setting, value]) => {
    const other = roleOfSetting(setting);
    if (other === undefined) return true;
    return (other !== role || other === NO_ROLE) && !isSame(value, header);
  });
  return role === undefined ? others : [...others, [`@${role}`, header]];
}

/** The options with another value for a setting; undefined takes it away. */
export function withSetting(options: Options, setting: string, value: string | undefined): Options {
  const others = options.filter(([name]) => !isSame(name, setting));
  return value === undefined ? others : [...others, [setting, value]];
}

function rolesSaid(options: Options): { role: ToldRole; header: string }[] {
  return options.flatMap(([setting, header]) => {
    const role = roleOfSetting(setting);
    return role === undefined ? [] : [{ role, header }];
  });
}

function roleOfSetting(setting: string): ToldRole | undefined {
  return TOLD_ROLES.find((role) => isSame(`@${role}`, setting));
}

function isSame(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
