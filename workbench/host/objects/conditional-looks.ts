import type { RuleLook } from "../conditional-formats/conditional-format";
import { asBoolean, asColor, asText, oneOf } from "./checks";
import type { FormatPart } from "./conditional-part";
import { formatField } from "./conditional-part";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";

/** Font, fill and number format of the cells a rule picks. */

type LookPart = FormatPart<RuleLook>;

const look = membersOf<LookPart>();

const field = <K extends keyof RuleLook>(key: K, check: (value: unknown) => RuleLook[K]) =>
  formatField<RuleLook, K>("ExcelApi 1.6", key, check);

export const conditionalFontType = look.type({
  name: "ConditionalRangeFont",
  properties: {
    Bold: field("bold", asBoolean),
    Color: field("fontColor", asColor),
    Italic: field("italic", asBoolean),
    Strikethrough: field("strikethrough", asBoolean),
    Underline: field("underline", (value) => oneOf(value, ["None", "Single", "Double"] as const)),
  },
  methods: {
    Clear: look.method("ExcelApi 1.6", ({ part, changed }) => {
      const none = { bold: null, fontColor: null, italic: null };
      Object.assign(part, none, { strikethrough: null, underline: null });
      changed();
    }),
  },
});

export const conditionalFillType = look.type({
  name: "ConditionalRangeFill",
  properties: { Color: field("fillColor", asColor) },
  methods: {
    Clear: look.method("ExcelApi 1.6", ({ part, changed }) => {
      part.fillColor = null;
      changed();
    }),
  },
});

export const conditionalRangeFormatType = look.type({
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: field("numberFormat", asText) },
  navigation: {
    Fill: look.navigation("ExcelApi 1.6", (target) => ({ type: conditionalFillType, target })),
    Font: look.navigation("ExcelApi 1.6", (target) => ({ type: conditionalFontType, target })),
  },
});

export const lookObject = (target: LookPart): ApiObject => ({
  type: conditionalRangeFormatType,
  target,
});
