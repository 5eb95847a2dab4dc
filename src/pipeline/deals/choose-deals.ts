import { isBlankOrZero, type Cell } from "../cells/cell-value";
import type { CodedColumn } from "../columns/coded-column";
import { select } from "../columns/columns";
import { Currencies, currencyKey } from "./money";
import { criterionTest, type ColumnTraits } from "./criteria";
import { UNDATED } from "../columns/date-column";
import { foldText } from "../cells/fold";
import { findHeader, requireHeader } from "../reading/match-roles";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { holdsPercents } from "../columns/probability-column";
import { ROLES, isDateRole } from "../reading/roles";
import type { Settings } from "../settings";
import { roleOfColumn } from "../cells/zero-blank";

/**
 * The deals that meet all criteria, by number. Criteria choose deals, never single rows: in a
 * history an attribute is its last filled cell. A criterion's column is a header, else a role's
 * word ("Owner" for a column "Sales agent"), else a stage, which means its entry date.
 * @throws PipelineError "unknown-column"
 */
export function chooseDeals(pipeline: Pipeline, settings: Settings): Int32Array {
  let deals: Int32Array = pipeline.all();
  const keep = ({ cellOf, coded }: Cells, test: (cell: Cell) => boolean): void => {
    deals =
      coded === undefined ? select(deals, (deal) => test(cellOf(deal))) : among(deals, coded, test);
  };
  for (const { column, criterion } of settings.criteria) {
    const cells = cellsOf(pipeline, column);
    keep(cells, criterionTest(criterion, cells.traits));
  }
  for (const currency of chosenCurrencies(pipeline, settings)) {
    const currencies = new Currencies(pipeline);
    const { column } = currencies;
    if (column === undefined) throw new PipelineError("no-currency-column", { currency });
    const wanted = currencyKey(currency);
    keep(
      cellsOf(pipeline, pipeline.source.headers[column]!),
      (cell) => currencies.keyOf(cell) === wanted,
    );
  }
  return deals;
}

/** The deals whose cell passes a test: each different cell is tested once. */
function among(
  deals: Int32Array,
  { codes, cells }: CodedColumn,
  test: (cell: Cell) => boolean,
): Int32Array {
  const passes = Uint8Array.from(cells, (cell) => Number(test(cell)));
  return select(deals, (deal) => passes[codes[deal]!] === 1);
}

/** The currencies that "@currency" asks for; it may name the currency column too. */
export function chosenCurrencies({ source }: Pipeline, { currencies }: Settings): string[] {
  return currencies.filter((currency) => findHeader(source.headers, currency) === undefined);
}

/** A column as criteria see it: its cell of each deal, and what kind of column it is. */
export interface Cells {
  readonly cellOf: (deal: number) => Cell;
  readonly traits: ColumnTraits;
  /** The same cells, where they repeat. */
  readonly coded: CodedColumn | undefined;
}

/**
 * The column that a text names: a header, else a role's word, else a stage, which means its entry date.
 * @throws PipelineError "unknown-column"
 */
export function cellsOf(pipeline: Pipeline, name: string): Cells {
  const { source, stages } = pipeline;
  const column = findHeader(source.headers, name) ?? columnOfRole(pipeline, name);
  const entered = column === undefined ? stages.find(name) : pipeline.stageOfColumn(column);
  if (column !== undefined && entered === undefined) {
    const isFollowUps = source.roles.followUps === column;
    const cellOf = (deal: number) => pipeline.cellIn(deal, column);
    return {
      cellOf: isFollowUps ? (deal) => (isBlankOrZero(cellOf(deal)) ? 0 : cellOf(deal)) : cellOf,
      traits: columnTraits(pipeline, column),
      coded: isFollowUps ? undefined : pipeline.codesIn(column),
    };
  }
  if (entered === undefined) requireHeader(source.headers, name);
  const entries = pipeline.entries(entered!);
  return {
    cellOf: (deal) => entryCell(entries[deal]!),
    traits: {
      isZeroBlank: true,
      isDates: true,
      isPercent: false,
      isNumbers: false,
      dateOrder: column === undefined ? undefined : source.dates(column).order,
    },
    coded: undefined,
  };
}

/** An undated entry is no blank: it shows as the mark that people write. */
function entryCell(date: number): Cell {
  if (Number.isNaN(date)) return "";
  return date === UNDATED ? "x" : date;
}

function columnOfRole({ source }: Pipeline, name: string): number | undefined {
  const own = ROLES.find((role) => foldText(role) === foldText(name));
  const role = source.dictionary.role(name)?.role ?? own;
  return role === undefined ? undefined : source.roles[role];
}

/** What a criterion or a list must know of a column. */
function columnTraits(pipeline: Pipeline, column: number): ColumnTraits {
  const { source } = pipeline;
  const role = roleOfColumn(source, column);
  const isDates =
    (role !== undefined && isDateRole(role)) ||
    (role === undefined && source.looksOf(column) === "dates");
  const isMoney = role === "amount" || role === "probability";
  return {
    isDates,
    isPercent: role === "probability" && holdsPercents(source.rows, source.firstRow, column),
    isNumbers: isMoney,
    isZeroBlank: pipeline.isZeroBlank(column),
    dateOrder: isDates ? source.dates(column).order : undefined,
  };
}
