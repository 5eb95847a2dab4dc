/** An entry of the workbook's settings or of a sheet's custom properties. */
export interface KeyedValue {
  readonly id: string;
  readonly key: string;
  value: unknown;
}

/** Values by key, in the order they were added; adding a key again replaces its value. */
export class KeyedValues {
  private readonly entries = new Map<string, KeyedValue>();
  private lastId = 0;

  /** @param onChange called when there is a value more, less or another */
  constructor(
    private readonly ignoreCase: boolean,
    private readonly onChange: () => void = () => {},
  ) {}

  list(): KeyedValue[] {
    return [...this.entries.values()];
  }

  /** By key or by id. */
  find(key: string): KeyedValue | undefined {
    return this.entries.get(this.fold(key)) ?? this.list().find(({ id }) => id === key);
  }

  set(key: string, value: unknown): KeyedValue {
    const known = this.entries.get(this.fold(key));
    const entry = known ?? { id: `{value-${++this.lastId}}`, key, value };
    const isSame = known && JSON.stringify(known.value) === JSON.stringify(value);
    entry.value = value;
    this.entries.set(this.fold(key), entry);
    if (!isSame) this.onChange();
    return entry;
  }

  remove(entry: KeyedValue): void {
    this.entries.delete(this.fold(entry.key));
    this.onChange();
  }

  private fold(key: string): string {
    return this.ignoreCase ? key.toLowerCase() : key;
  }
}
