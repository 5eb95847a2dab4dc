/**
 * Tells of changes that no cell shows and Univer knows nothing of: charts, settings, names. Whoever asks whether
 * the workbook is saved has to hear of them.
 */
export class UnseenChanges {
  private readonly listeners = new Set<() => void>();

  subscribe(listener: () => void): void {
    this.listeners.add(listener);
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }
}
