import { itemAlreadyExists } from "./api/api-error";
import { checkName } from "./tables/table-registry";

/** A defined name of the workbook, or of one sheet. */
export interface NameRecord {
  readonly id: string;
  readonly name: string;
  /** undefined: workbook scope */
  readonly sheetId: string | undefined;
  /** with its equals sign */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Defined names; the same name may exist once in the workbook's scope and once in each sheet's. */
export class NameRegistry {
  private names: NameRecord[] = [];
  private lastId = 0;

  /** The names of one scope, or of all. */
  list(scope?: { sheetId: string | undefined }): NameRecord[] {
    return this.names
      .filter((name) => !scope || name.sheetId === scope.sheetId)
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  /** The workbook's name, or else the first sheet's that has one. */
  byName(name: string): NameRecord | undefined {
    const wanted = name.toLowerCase();
    const found = this.names.filter((each) => each.name.toLowerCase() === wanted);
    return found.find(({ sheetId }) => sheetId === undefined) ?? found[0];
  }

  /** By name or id within one scope. */
  byKey(key: string, sheetId: string | undefined): NameRecord | undefined {
    const wanted = key.toLowerCase();
    const own = this.names.filter((each) => each.sheetId === sheetId);
    return (
      own.find(({ name }) => name.toLowerCase() === wanted) ??
      this.names.find(({ id }) => id === key)
    );
  }

  add(entry: {
    name: string;
    formula: string;
    comment: string;
    sheetId: string | undefined;
    isTaken: boolean;
  }): NameRecord {
    const { isTaken, ...rest } = entry;
    checkName(rest.name);
    if (isTaken || this.byKey(rest.name, rest.sheetId))
      throw itemAlreadyExists(`The name "${rest.name}" is in use.`);
    const record = { id: `{name-${++this.lastId}}`, visible: true, ...rest };
    this.names.push(record);
    return record;
  }

  remove(record: NameRecord): void {
    this.names = this.names.filter((each) => each !== record);
  }

  sheetDeleted(sheet: { id: string }): void {
    this.names = this.names.filter((each) => each.sheetId !== sheet.id);
  }
}
