import { PLAIN_AMOUNTS, toAmount } from "../cells/amount";
import { nameText, type Range } from "../cells/cell-value";
import { Coder, type CodedColumn } from "../columns/coded-column";
import { columnLooks, type Looks } from "../columns/column-looks";
import { toDates, type DateColumn } from "../columns/date-column";
import type { Dictionary } from "./dictionary";
import { foldText } from "../cells/fold";
import type { LeftOutRow } from "./left-out";
import { findHeaderRow } from "./header-row";
import { findHeader, matchRoles, requireHeader } from "./match-roles";
import { NumberReader, type NumberColumn, type Taken } from "../columns/number-columns";
import type { Role, RoleColumns } from "./roles";
import { ROW_FOOTER, ROW_HEADER_AGAIN, RowKinds } from "./row-kinds";
import { SERIALS } from "../cells/serial-date";
import type { Settings } from "../settings";
import type { StageOrder } from "../stages";
import { allAtOnce, readTogether, type Steps } from "../steps";

/** A column repeats its cells where at least this share of them stood before; one of deals is a history's then. */
export const REPEATED_SHARE = 0.1;
/** So many rows tell whether a column is likely to. */
const ROWS_LOOKED_AT = 500;

/** The rows of a range with their header row found and their columns understood; columns are read when asked for. */
export class SourceRows {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly headers: readonly string[];
  /** The headers as far as they say what their columns are: blank where "@noRole" names them. */
  readonly meanings: readonly string[];
  roles: RoleColumns;
  private readonly fieldColumn: number;
  private kinds: Uint8Array | undefined;
  private readonly looks = new Map<number, Looks>();
  private readonly offsetsByColumn = new Map<number, readonly string[]>();
  private readonly dateColumns = new Map<number, DateColumn>();
  /** Columns read ahead that nobody has asked for yet. */
  private readonly serials = new Map<number, NumberColumn>();
  private readonly coded = new Map<number, CodedColumn>();
  /** Columns of numbers read of which no cell is anything else, but for blanks. */
  private readonly plainColumns = new Set<number>();
  private amountNumbers: NumberColumn | undefined;
  private amountsRead: Float64Array | undefined;

  constructor(
    readonly rows: Range,
    settings: Settings,
    stages: StageOrder | undefined,
    readonly dictionary: Dictionary,
  ) {
    const named = [...settings.roles.values(), ...settings.noRole];
    const isKnown = (header: string) =>
      header !== "" &&
      (dictionary.role(header) !== undefined ||
        stages?.find(header) !== undefined ||
        dictionary.entryStage(header) !== undefined ||
        dictionary.kindOfStage(header) !== undefined ||
        findHeader(named, header) !== undefined);
    this.headerRow = findHeaderRow(rows, isKnown);
    this.firstRow = this.headerRow + 1;
    this.headers = (rows[this.headerRow] ?? []).map((cell) => nameText(cell));
    const folded = this.headers.map(foldText);
    const silent = settings.noRole.map((header) => folded[requireHeader(this.headers, header)]!);
    this.meanings = this.headers.map((header, at) => (silent.includes(folded[at]!) ? "" : header));
    this.fieldColumn = this.meanings.findIndex((header) => dictionary.isFieldHeader(header));
    const overrides = new Map(settings.roles);
    for (const currency of settings.currencies) {
      if (findHeader(this.headers, currency) !== undefined) overrides.set("currency", currency);
    }
    this.roles = matchRoles(this, overrides, dictionary, (column) => this.looksOf(column));
  }

  /** Number of rows below the header, blank ones and footers too. */
  get length(): number {
    return this.rows.length - this.firstRow;
  }

  looksOf(column: number): Looks {
    let looks = this.looks.get(column);
    if (looks === undefined) {
      looks = columnLooks(this.rows, this.firstRow, column, this.dictionary);
      this.looks.set(column, looks);
    }
    return looks;
  }

  /** For a log of changes that calls the date of a change its creation. */
  takeCreatedAsChanged(): void {
    const { created, ...others } = this.roles;
    this.roles = created === undefined ? others : { ...others, changed: created };
  }

  /**
   * Walks over the rows once for what a layout needs of them: their kinds, some columns of dates, and
   * the amounts, which most figures want. What is at hand is not read again.
   * @param coded columns that repeat their cells
   */
  *readAhead(
    columns: readonly (number | undefined)[],
    coded: readonly (number | undefined)[] = [],
  ): Steps<void> {
    const { amount } = this.roles;
    const dates = present(columns).filter((column) => !this.serials.has(column));
    const taken: Taken[] = dates.map((column) => ({ column, ...SERIALS }));
    if (amount !== undefined && this.amountNumbers === undefined)
      taken.push({ column: amount, ...PLAIN_AMOUNTS });
    const coders = present(coded)
      .filter((column) => !this.coded.has(column))
      .map((column) => new Coder(this.rows, this.firstRow, column));
    if (taken.length + coders.length === 0 && this.kinds !== undefined) return;
    const { rows, firstRow, headers } = this;
    const numbers = new NumberReader(rows, firstRow, taken);
    const kinds =
      this.kinds === undefined ? new RowKinds(rows, firstRow, headers, this.dictionary) : undefined;
    const readers = [kinds, numbers, ...coders].filter((reader) => reader !== undefined);
    yield* readTogether(firstRow, rows.length, readers);
    if (kinds !== undefined) this.kinds = kinds.marked();
    const read = numbers.columns();
    taken.forEach(({ column }, at) => {
      if (read[at]!.others.length === 0) this.plainColumns.add(column);
    });
    dates.forEach((column, at) => this.serials.set(column, read[at]!));
    for (const coder of coders) this.coded.set(coder.column, coder.coded());
    this.amountNumbers ??= read[dates.length];
  }

  /** Columns of entry dates, where marks mean "entered"; their values belong to whoever asks. */
  entryDates(columns: readonly number[]): DateColumn[] {
    allAtOnce(this.readAhead(columns));
    return columns.map((column) => {
      const dates = this.toDates(column, this.dictionary);
      this.offsetsByColumn.set(column, dates.offsets);
      return dates;
    });
  }

  /** The time zones that the text dates of a column of dates state, each once. */
  offsets(column: number): readonly string[] {
    return this.offsetsByColumn.get(column) ?? this.dates(column).offsets;
  }

  /** A column of dates, a value a row below the header. */
  dates(column: number): DateColumn {
    let dates = this.dateColumns.get(column);
    if (dates === undefined) {
      allAtOnce(this.readAhead([column]));
      dates = this.toDates(column);
      this.dateColumns.set(column, dates);
    }
    return dates;
  }

  private toDates(column: number, marks?: Dictionary): DateColumn {
    const numbers = this.serials.get(column)!;
    this.serials.delete(column);
    return toDates(this.rows, this.firstRow, column, numbers, marks);
  }

  /** The dates of a role, or undefined when no column plays it. */
  datesOf(role: Role): DateColumn | undefined {
    const column = this.roles[role];
    return column === undefined ? undefined : this.dates(column);
  }

  /** A column by its different cells; undefined where it is not there. */
  codes(column: number | undefined): CodedColumn | undefined {
    if (column === undefined) return undefined;
    allAtOnce(this.readAhead([], [column]));
    return this.coded.get(column);
  }

  /** Whether a column repeats its cells already in its first rows, as one of ids or amounts would not. */
  repeatsSoon(column: number): boolean {
    const { rows, firstRow } = this;
    const first = rows.slice(firstRow, firstRow + ROWS_LOOKED_AT).map((cells) => cells[column]);
    return new Set(first).size < first.length * (1 - REPEATED_SHARE);
  }

  /** Amounts, one a row below the header: NaN for a blank or what is no number; undefined without a column. */
  amounts(): Float64Array | undefined {
    const column = this.roles.amount;
    if (column === undefined || this.amountsRead !== undefined) return this.amountsRead;
    allAtOnce(this.readAhead([]));
    const { values, others } = this.amountNumbers!;
    for (const row of others) values[row - this.firstRow] = toAmount(this.rows[row]![column]);
    this.amountsRead = values;
    return values;
  }

  /** Whether a column has been read and holds nothing but plain numbers and blanks. */
  isPlain(column: number): boolean {
    return this.plainColumns.has(column);
  }

  /** Tells deals from blank rows, footers of reports and headers that stand a second time; a new array. */
  rowKinds(): Uint8Array {
    if (this.kinds === undefined) allAtOnce(this.readAhead([]));
    return this.kinds!.slice();
  }

  /**
   * Whether a row tells of the stage. A log of all fields (Salesforce's field history) names the field
   * of each change: those of other fields are no moves.
   */
  tellsOfStage(row: number): boolean {
    if (this.fieldColumn === -1) return true;
    const field = nameText(this.rows[row]![this.fieldColumn]);
    return this.dictionary.role(field)?.role === "stage";
  }

  /** The rows that are no deals, as CHECK lists them; blank rows are no rows at all. */
  unusableRows(kinds: Uint8Array): LeftOutRow[] {
    const leftOut: LeftOutRow[] = [];
    for (let at = 0; at < kinds.length; at++) {
      const row = this.firstRow + at;
      if (kinds[at] === ROW_FOOTER) leftOut.push({ row, reason: "footer-row" });
      else if (kinds[at] === ROW_HEADER_AGAIN) leftOut.push({ row, reason: "header-again" });
    }
    return leftOut;
  }
}

/** The columns that are there, each once. */
function present(columns: readonly (number | undefined)[]): number[] {
  return [...new Set(columns.filter((column) => column !== undefined))];
}
