import type { RuleLook } from "../../host/conditional-formats/conditional-format";
import type { BorderLine, CellStyle } from "../workbook-file";
import { HORIZONTAL, LINES, UNDERLINES, VERTICAL } from "./words";
import { XML_HEADER, element } from "./xml";

/** Collects what styles.xml lists: looks of cells by their parts, and looks of conditional formats. */
export class StyleWriter {
  private readonly formats = new Listed(FIRST_OWN_FORMAT);
  private readonly fonts = new Listed();
  private readonly fills = new Listed();
  private readonly borders = new Listed();
  private readonly cells = new Listed();
  private readonly looks = new Listed();

  constructor() {
    this.fonts.add(fontXml({}));
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "none" })));
    // Excel takes the second fill for this pattern, whatever stands there.
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.borders.add(bordersXml({}));
    this.cell({});
  }

  /** The number of a look of cells. */
  cell(style: CellStyle): number {
    const alignment = alignmentXml(style);
    const protection = style.unlocked ? element("protection", { locked: false }) : "";
    const ids = {
      numFmtId: this.formatId(style.numberFormat),
      fontId: this.fonts.add(fontXml(style)),
      fillId: this.fills.add(fillXml(style.fillColor)),
      borderId: this.borders.add(bordersXml(style.borders ?? {})),
    };
    return this.cells.add(
      element(
        "xf",
        {
          ...ids,
          xfId: 0,
          applyNumberFormat: ids.numFmtId > 0 || undefined,
          applyFont: ids.fontId > 0 || undefined,
          applyFill: ids.fillId > 0 || undefined,
          applyBorder: ids.borderId > 0 || undefined,
          applyAlignment: alignment !== "" || undefined,
          applyProtection: protection !== "" || undefined,
        },
        alignment + protection,
      ),
    );
  }

  /** The number of a look of conditional formats. */
  look(look: RuleLook): number {
    return this.looks.add(lookXml(look));
  }

  toXml(): string {
    const counted = (name: string, list: Listed): string =>
      list.items.length === 0
        ? ""
        : element(name, { count: list.items.length }, list.items.join(""));
    return (
      XML_HEADER +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        [
          counted("numFmts", this.formats),
          counted("fonts", this.fonts),
          counted("fills", this.fills),
          counted("borders", this.borders),
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
          counted("cellXfs", this.cells),
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
          element("dxfs", { count: this.looks.items.length }, this.looks.items.join("")),
          '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
        ].join(""),
      )
    );
  }

  private formatId(format: string | undefined): number {
    if (format === undefined || format === "General") return 0;
    const next = this.formats.next;
    return this.formats.add(element("numFmt", { numFmtId: next, formatCode: format }), format);
  }
}

/** Below are the numbers of formats that Excel brings along. */
const FIRST_OWN_FORMAT = 164;

/** Texts by their number, each once. */
class Listed {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly first = 0) {}

  get next(): number {
    return this.first + this.items.length;
  }

  add(item: string, key = item): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.next;
    this.items.push(item);
    this.numbers.set(key, number);
    return number;
  }
}

/** "#RRGGBB" as files write it, with the part that says it is opaque. */
export const colorXml = (name: string, color: string): string =>
  element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });

function fontXml(style: CellStyle): string {
  const { bold, italic, strikethrough, underline } = style;
  return element(
    "font",
    {},
    [
      bold ? "<b/>" : "",
      italic ? "<i/>" : "",
      strikethrough ? "<strike/>" : "",
      underline ? element("u", { val: UNDERLINES.toFile(underline) }) : "",
      element("sz", { val: style.fontSize ?? 11 }),
      colorXml("color", style.fontColor ?? "#000000"),
      element("name", { val: style.fontName ?? "Calibri" }),
      element("family", { val: 2 }),
    ].join(""),
  );
}

function fillXml(color: string | undefined): string {
  if (color === undefined)
    return element("fill", {}, element("patternFill", { patternType: "none" }));
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      colorXml("fgColor", color) + element("bgColor", { indexed: 64 }),
    ),
  );
}

function bordersXml(borders: NonNullable<CellStyle["borders"]>): string {
  const { diagonalDown, diagonalUp } = borders;
  const sides = (["left", "right", "top", "bottom"] as const).map((side) =>
    lineXml(side, borders[side]),
  );
  return element(
    "border",
    {
      diagonalUp: diagonalUp ? true : undefined,
      diagonalDown: diagonalDown ? true : undefined,
    },
    sides.join("") + lineXml("diagonal", diagonalDown ?? diagonalUp),
  );
}

function lineXml(side: string, line: BorderLine | undefined): string {
  if (!line) return element(side);
  const alike = LINES.filter(([, style]) => style === line.style);
  const [word] = alike.find(([, , weight]) => weight === line.weight) ?? alike[0] ?? ["thin"];
  return element(side, { style: word }, colorXml("color", line.color));
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, wrapText, indent, orientation } = style;
  const attributes = {
    horizontal: HORIZONTAL.toFile(horizontal),
    vertical: VERTICAL.toFile(vertical),
    textRotation: orientation && rotationOf(orientation),
    wrapText: wrapText || undefined,
    indent,
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? "" : element("alignment", attributes);
}

/** Files count downwards from 91, and call stacked letters 255. */
function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

function lookXml(look: RuleLook): string {
  const on = (name: string, value: boolean | null): string =>
    value === null ? "" : element(name, value ? {} : { val: 0 });
  const font = [
    on("b", look.bold),
    on("i", look.italic),
    on("strike", look.strikethrough),
    look.underline === null ? "" : element("u", { val: UNDERLINES.toFile(look.underline) }),
    look.fontColor === null ? "" : colorXml("color", look.fontColor),
  ].join("");
  const fill =
    look.fillColor === null
      ? ""
      : element("fill", {}, element("patternFill", {}, colorXml("bgColor", look.fillColor)));
  // A look's own number needs no place in the list of formats.
  const format =
    look.numberFormat === null
      ? ""
      : element("numFmt", { numFmtId: FIRST_OWN_FORMAT, formatCode: look.numberFormat });
  return element("dxf", {}, (font && element("font", {}, font)) + format + fill);
}
