import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { onVisible } from "../on-visible";
import { themeKind, type ThemeKind } from "../theme";

export const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
} as const;

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The look that fits now; follows the browser's settings, and Office's when the pane is shown again. */
export function useThemeKind(): ThemeKind {
  return useSyncExternalStore(subscribe, presentKind);
}

function presentKind(): ThemeKind {
  return themeKind({
    office: Office.context?.officeTheme,
    prefersDark: matchMedia(DARK).matches,
    forcedColors: matchMedia(FORCED).matches,
  });
}

// Excel tells nobody when its theme changes, so it is asked again whenever the pane comes into view.
function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(FORCED)];
  for (const query of queries) query.addEventListener("change", listener);
  const endVisible = onVisible(listener);
  window.addEventListener("focus", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    endVisible();
    window.removeEventListener("focus", listener);
  };
}
