import type { Injector } from "@univerjs/core";
import { ThemeService } from "@univerjs/core";

const dark = matchMedia("(prefers-color-scheme: dark)");

export const prefersDark = (): boolean => dark.matches;

export function onThemeChange(listener: () => void): void {
  dark.addEventListener("change", listener);
}

/** Univer paints on a canvas, which no style sheet reaches: it is told when the browser's wish changes. */
export function followTheme(injector: Injector): void {
  const theme = injector.get(ThemeService);
  onThemeChange(() => theme.setDarkMode(prefersDark()));
}
