import { itemAlreadyExists } from "./api-error";
import { checkName } from "./table-registry";

/** A defined name of the workbook. */
export interface NameRecord {
  readonly id: string;
  readonly name: string;
  /** with its equals sign */
  formula: string;
  comment: string;
}

/** Defined names of workbook scope; sheet scope is not in the host. */
export class NameRegistry {
  private readonly names = new Map<string, NameRecord>();
  private lastId = 0;

  list(): NameRecord[] {
    return [...this.names.values()].sort((one, other) => one.name.localeCompare(other.name));
  }

  byName(name: string): NameRecord | undefined {
    return this.names.get(name.toLowerCase());
  }

  byKey(key: string): NameRecord | undefined {
    return this.byName(key) ?? this.list().find((name) => name.id === key);
  }

  add(name: string, formula: string, comment: string, isTaken: boolean): NameRecord {
    checkName(name);
    if (isTaken || this.byName(name)) throw itemAlreadyExists(`The name "${name}" is in use.`);
    const record = { id: `{name-${++this.lastId}}`, name, formula, comment };
    this.names.set(name.toLowerCase(), record);
    return record;
  }

  remove(record: NameRecord): void {
    this.names.delete(record.name.toLowerCase());
  }
}
