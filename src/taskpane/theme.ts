/** The looks the pane has. */
export type ThemeKind = "light" | "dark" | "contrast";

/** What is known of the person's surroundings; Office hands its theme over on some hosts only. */
export interface Surroundings {
  readonly office?: Partial<
    Pick<Office.OfficeTheme, "bodyBackgroundColor" | "bodyForegroundColor" | "isDarkTheme">
  >;
  /** the browser's prefers-color-scheme */
  readonly prefersDark: boolean;
  /** the browser's forced-colors, such as a contrast theme of Windows */
  readonly forcedColors: boolean;
}

/**
 * The look that fits. Forced colours win, because the person needs them; then Office's own theme,
 * which the pane sits beside; then the browser's wish.
 */
export function themeKind({ office, prefersDark, forcedColors }: Surroundings): ThemeKind {
  if (forcedColors) return "contrast";
  const dark = office?.isDarkTheme ?? darkByColours(office) ?? prefersDark;
  return dark ? "dark" : "light";
}

/** Older hosts name colours only: a theme is dark when its text is lighter than its background. */
function darkByColours(office: Surroundings["office"]): boolean | undefined {
  const back = luminance(office?.bodyBackgroundColor);
  const text = luminance(office?.bodyForegroundColor);
  if (back === undefined || text === undefined || back === text) return undefined;
  return back < text;
}

/** Relative luminance of "#RRGGBB" as WCAG 2 defines it, 0 (black) to 1 (white). */
function luminance(colour: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
