/** What a table style paints; colours as "#RRGGBB". */
export interface TableColors {
  header: string;
  headerText: string;
  band: string;
  line: string;
}

/** The Office theme's dark text colour and its six accents: the styles of a family count through them. */
const THEME = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/** Each cell of a table asks for them whenever it is drawn. */
const known = new Map<string, TableColors | undefined>();

/**
 * The colours of one of Excel's built-in table styles, much simplified: which accent a style uses
 * and whether its header is filled. Undefined for "no style" and for names that are none of them.
 */
export function tableColors(style: string): TableColors | undefined {
  if (!known.has(style)) known.set(style, colorsOf(style));
  return known.get(style);
}

function colorsOf(style: string): TableColors | undefined {
  const [, family, number] = NAME.exec(style) ?? [];
  if (family === undefined) return undefined;
  const base = THEME[(Number(number) - 1) % THEME.length] ?? "#000000";
  const isPlain = family === "Light" && Number(number) <= 7;
  return {
    header: isPlain ? "#FFFFFF" : base,
    headerText: isPlain ? base : "#FFFFFF",
    band: tint(base, family === "Dark" ? 0.5 : 0.8),
    line: tint(base, 0.4),
  };
}

/** A colour mixed with white, as the theme's lighter variants are: 0 is the colour, 1 is white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
