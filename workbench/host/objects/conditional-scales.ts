import { invalidArgument } from "../api/api-error";
import type {
  BarBound,
  ColorScale,
  DataBar,
  IconCriterion,
  IconSet,
  ScaleCriterion,
} from "../conditional-formats/conditional-format";
import { asBoolean, asColor, asText, oneOf, recordOf } from "./checks";
import type { FormatPart } from "./conditional-part";
import { formatField, pieceOf } from "./conditional-part";
import { membersOf } from "./define";

/** Rules that draw into the cells: bars, colours by value, icons. */

const SET = "ExcelApi 1.6";

const positive = membersOf<FormatPart<DataBar["positive"]>>();
const negative = membersOf<FormatPart<DataBar["negative"]>>();
const bar = membersOf<FormatPart<DataBar>>();

/** An empty text takes a border's colour away. */
const colorOrNone = (value: unknown): string => (value === "" ? "" : asColor(value));

export const positiveBarType = positive.type({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    BorderColor: formatField<DataBar["positive"], "borderColor">(SET, "borderColor", colorOrNone),
    FillColor: formatField<DataBar["positive"], "fillColor">(SET, "fillColor", asColor),
    GradientFill: formatField<DataBar["positive"], "gradientFill">(SET, "gradientFill", asBoolean),
  },
});

export const negativeBarType = negative.type({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: formatField<DataBar["negative"], "fillColor">(SET, "fillColor", asColor),
    MatchPositiveFillColor: formatField<DataBar["negative"], "matchPositiveFillColor">(
      SET,
      "matchPositiveFillColor",
      asBoolean,
    ),
  },
});

const BOUNDS = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;

const boundOf = (value: unknown): BarBound => {
  const { type, formula } = recordOf(value);
  return {
    type: oneOf(type, BOUNDS),
    ...(formula === undefined || formula === null ? {} : { formula: String(formula) }),
  };
};

export const dataBarType = bar.type({
  name: "DataBarConditionalFormat",
  properties: {
    BarDirection: formatField<DataBar, "barDirection">(SET, "barDirection", (value) =>
      oneOf(value, ["Context", "LeftToRight", "RightToLeft"] as const),
    ),
    LowerBoundRule: formatField<DataBar, "lowerBound">(SET, "lowerBound", boundOf),
    UpperBoundRule: formatField<DataBar, "upperBound">(SET, "upperBound", boundOf),
    ShowDataBarOnly: formatField<DataBar, "showDataBarOnly">(SET, "showDataBarOnly", asBoolean),
  },
  navigation: {
    NegativeFormat: bar.navigation(SET, (target) => ({
      type: negativeBarType,
      target: pieceOf(target, target.part.negative),
    })),
    PositiveFormat: bar.navigation(SET, (target) => ({
      type: positiveBarType,
      target: pieceOf(target, target.part.positive),
    })),
  },
});

const scale = membersOf<FormatPart<ColorScale>>();

const criterionOf = (value: unknown): ScaleCriterion => {
  const { type, color, formula } = recordOf(value);
  const types = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];
  return {
    type: oneOf(type, types),
    ...(color === undefined || color === null ? {} : { color: asColor(color) }),
    ...(formula === undefined || formula === null ? {} : { formula: String(formula) }),
  };
};

export const colorScaleType = scale.type({
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: scale.property(
      SET,
      ({ part: { minimum, midpoint, maximum } }) => ({ minimum, midpoint, maximum }),
      ({ part, changed }, value) => {
        const { minimum, midpoint, maximum } = recordOf(value);
        part.minimum = criterionOf(minimum);
        part.maximum = criterionOf(maximum);
        if (midpoint === undefined || midpoint === null) delete part.midpoint;
        else part.midpoint = criterionOf(midpoint);
        changed();
      },
    ),
    ThreeColorScale: scale.property(SET, ({ part }) => part.midpoint !== undefined),
  },
});

const icons = membersOf<FormatPart<IconSet>>();

const iconOf = (value: unknown): IconCriterion => {
  const { type, operator, formula } = recordOf(value);
  return {
    type: oneOf(type, ["Number", "Percent", "Formula", "Percentile"] as const),
    operator: oneOf(operator, ["GreaterThan", "GreaterThanOrEqual"] as const),
    formula: String(formula ?? ""),
  };
};

export const iconSetType = icons.type({
  name: "IconSetConditionalFormat",
  properties: {
    Criteria: icons.property(
      SET,
      ({ part }) => part.criteria,
      ({ part, changed }, value) => {
        if (!Array.isArray(value) || value.length !== part.criteria.length)
          throw invalidArgument("One criterion an icon is needed.");
        // The first icon takes whatever the others leave: its criterion is not used.
        const [, ...rest] = value as unknown[];
        part.criteria = [part.criteria[0] as IconCriterion, ...rest.map(iconOf)];
        changed();
      },
    ),
    Style: icons.property(
      SET,
      ({ part }) => part.style,
      ({ part, changed }, value) => {
        const style = asText(value);
        const count = ICON_COUNTS.find(([word]) => style.startsWith(word))?.[1];
        if (count === undefined) throw invalidArgument(`"${style}" is no icon set.`);
        const share = (index: number): string => String(Math.round((100 / count) * index));
        const criteria = Array.from({ length: count }, (_, index) => ({
          type: "Percent",
          operator: "GreaterThanOrEqual",
          formula: share(index),
        }));
        Object.assign(part, { style, criteria });
        changed();
      },
    ),
    ReverseIconOrder: formatField<IconSet, "reverseIconOrder">(SET, "reverseIconOrder", asBoolean),
    ShowIconOnly: formatField<IconSet, "showIconOnly">(SET, "showIconOnly", asBoolean),
  },
});

const ICON_COUNTS: ReadonlyArray<[string, number]> = [
  ["Three", 3],
  ["Four", 4],
  ["Five", 5],
];
