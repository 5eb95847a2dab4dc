import type { XmlNode } from "./xml";
import { childrenOf, find } from "./xml";

/** Colours of files, which are written out, taken from the theme or from an old palette, as "#RRGGBB". */
export class Colors {
  private readonly theme: string[];
  private readonly palette: readonly string[];

  /** @param styles they may bring a palette of their own */
  constructor(theme: XmlNode | undefined, styles?: XmlNode) {
    const own = childrenOf(find(styles, "colors", "indexedColors"), "rgbColor");
    this.palette = PALETTE.map((color, index) => {
      const rgb = own[index]?.attributes["rgb"];
      return rgb === undefined ? color : `#${rgb.slice(-6)}`;
    });
    const scheme = find(theme, "themeElements", "clrScheme")?.children ?? [];
    const listed = scheme.map(({ children: [color] }) => {
      const value = color?.attributes["lastClr"] ?? color?.attributes["val"];
      return `#${value ?? "000000"}`.toUpperCase();
    });
    const [dark1 = "#000000", light1 = "#FFFFFF", dark2 = "#44546A", light2 = "#E7E6E6"] = listed;
    // Cells count light and dark the other way round than the theme lists them.
    this.theme = [light1, dark1, light2, dark2, ...listed.slice(4)];
  }

  /** Undefined for none and for "automatic". */
  of(node: XmlNode | undefined): string | undefined {
    if (!node) return undefined;
    const { rgb, theme, indexed, tint } = node.attributes;
    const plain = rgb ? `#${rgb.slice(-6)}` : this.listed(theme, indexed);
    if (!plain || !/^#[0-9A-F]{6}$/i.test(plain)) return undefined;
    return tinted(plain.toUpperCase(), Number(tint ?? 0));
  }

  private listed(theme: string | undefined, indexed: string | undefined): string | undefined {
    if (theme !== undefined) return this.theme[Number(theme)];
    return indexed === undefined ? undefined : this.palette[Number(indexed)];
  }
}

/** Excel's palette of 1997; the first eight stand twice, and 64 and 65 are automatic. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const PALETTE = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
)
  .split(" ")
  .map((hex) => `#${hex}`);

/** Lighter for a tint above 0, darker below: the share that is left of the way to white or black. */
function tinted(color: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const floor = wanted - chroma / 2;
  const channel = (value: number): string =>
    Math.round(255 * (spread === 0 ? wanted : floor + ((value - least) / spread) * chroma))
      .toString(16)
      .padStart(2, "0");
  return `#${channel(red)}${channel(green)}${channel(blue)}`.toUpperCase();
}
