/** `Office.context.document.settings` as it travels: the page loads all of it, and saves all of it. */
export class DocumentSettings {
  /** values as JSON texts, kept in the file by Excel */
  private readonly values = new Map<string, string>();

  /** @param onChange called when what is saved differs from what there was */
  constructor(private readonly onChange: () => void = () => {}) {}

  list(): Array<[name: string, value: string]> {
    return [...this.values];
  }

  replace(pairs: ReadonlyArray<readonly [name: string, value: string]>): void {
    const before = JSON.stringify(this.list());
    this.values.clear();
    for (const [name, value] of pairs) this.values.set(name, value);
    if (JSON.stringify(this.list()) !== before) this.onChange();
  }
}
