import type { Rect } from "../cells/addresses";
import { overlaps, without } from "../cells/addresses";
import type { ConditionalFormat, Rule, RuleKind } from "./conditional-format";
import { newRule } from "./conditional-format";

/** The sheets' conditional formats; the first of a sheet has the highest priority. */
export class ConditionalFormatList {
  private formats: ConditionalFormat[] = [];
  private lastId = 0;
  /** Set by who shows the formats in a grid. */
  onChange: (sheetId: string) => void = () => {};

  list(sheetId: string): readonly ConditionalFormat[] {
    return this.formats.filter((format) => format.sheetId === sheetId);
  }

  over(sheetId: string, rect: Rect): ConditionalFormat[] {
    return this.list(sheetId).filter(({ rects }) => rects.some((each) => overlaps(each, rect)));
  }

  has(format: ConditionalFormat): boolean {
    return this.formats.includes(format);
  }

  /** A new one comes first. */
  add(sheetId: string, rect: Rect, kind: RuleKind): ConditionalFormat {
    const id = `{format-${++this.lastId}}`;
    const format = { id, sheetId, rects: [rect], stopIfTrue: false, rule: newRule(kind) };
    this.formats.unshift(format);
    this.onChange(sheetId);
    return format;
  }

  /** Takes over a file's formats; the first has the highest priority. */
  addAll(
    sheetId: string,
    all: ReadonlyArray<Pick<ConditionalFormat, "rects" | "stopIfTrue" | "rule">>,
  ): void {
    for (const { rects, stopIfTrue, rule } of all)
      this.formats.push({ id: `{format-${++this.lastId}}`, sheetId, rects, stopIfTrue, rule });
    this.onChange(sheetId);
  }

  remove(format: ConditionalFormat): void {
    this.formats = this.formats.filter((each) => each !== format);
    this.onChange(format.sheetId);
  }

  priorityOf(format: ConditionalFormat): number {
    return this.list(format.sheetId).indexOf(format);
  }

  setPriority(format: ConditionalFormat, priority: number): void {
    const before = this.list(format.sheetId).filter((each) => each !== format)[priority];
    this.formats = this.formats.filter((each) => each !== format);
    this.formats.splice(before ? this.formats.indexOf(before) : this.formats.length, 0, format);
    this.onChange(format.sheetId);
  }

  /** Takes the formats off some cells and leaves them on the others. */
  clear(sheetId: string, rect: Rect): void {
    for (const format of this.over(sheetId, rect))
      format.rects = format.rects.flatMap((each) => without(each, rect));
    this.forgetEmpty();
    this.onChange(sheetId);
  }

  sheetDeleted(sheetId: string): void {
    this.formats = this.formats.filter((format) => format.sheetId !== sheetId);
  }

  cellsMoved(sheetId: string, change: (rect: Rect) => Rect | undefined): void {
    for (const format of this.list(sheetId))
      format.rects = format.rects.flatMap((rect) => change(rect) ?? []);
    this.forgetEmpty();
    this.onChange(sheetId);
  }

  /** Rules that refer to cells follow them. */
  mapFormulas(change: (formula: string, sheetId: string) => string): void {
    for (const format of this.formats)
      format.rule = mapRule(format.rule, (formula) => change(formula, format.sheetId));
    for (const sheetId of new Set(this.formats.map((each) => each.sheetId))) this.onChange(sheetId);
  }

  private forgetEmpty(): void {
    this.formats = this.formats.filter(({ rects }) => rects.length > 0);
  }
}

function mapRule(rule: Rule, change: (formula: string) => string): Rule {
  const mapped = (text: string): string => (text.startsWith("=") ? change(text) : text);
  if (rule.kind === "Custom") return { ...rule, formula: mapped(rule.formula) };
  if (rule.kind !== "CellValue") return rule;
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    formula1: mapped(formula1),
    ...(formula2 === undefined ? {} : { formula2: mapped(formula2) }),
  };
}
