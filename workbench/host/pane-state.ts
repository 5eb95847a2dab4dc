/** Whether the add-in's pane shows. The page of a shared runtime goes on when it is closed. */
export class PaneState {
  /** What happens when the document is opened again: "Inactive", or "Background" to load the page. */
  startState = "Inactive";
  private readonly listeners = new Set<(visible: boolean) => void>();

  constructor(private shown: boolean) {}

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: boolean) {
    if (visible === this.shown) return;
    this.shown = visible;
    for (const listener of this.listeners) listener(visible);
  }

  onChange(listener: (visible: boolean) => void): void {
    this.listeners.add(listener);
  }
}
