/** The file that the manifest's ExtendedOverrides names, as far as we use it. */
export interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
  readonly resources: {
    readonly default: Readonly<Record<string, { readonly value: string } | undefined>>;
  };
}

export interface Shortcut {
  readonly action: string;
  /** such as "Ctrl+Shift+Alt+F" */
  readonly key: string;
}

/** The shortcuts as Excel on the web has them. */
export function readShortcuts({ shortcuts }: ShortcutsFile): Shortcut[] {
  return shortcuts.map(({ action, key }) => ({ action, key: key.web ?? key.default }));
}
