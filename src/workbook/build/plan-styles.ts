/** Excel shows its own short date in the person's order: m/d/yyyy is the name of that format. */
export const DATE = "m/d/yyyy";
export const AMOUNT = "#,##0";
export const COUNT = "0";
export const SHARE = "0%";
export const DAYS = "0.0";

export const TABLE_STYLE = "TableStyleMedium2";
export const GUIDE_TABLE_STYLE = "TableStyleLight9";

/** Colours with 4.5:1 contrast on what they stand on. */
export const INK = "#1F3864";
export const FAINT = "#595959";
export const BRAND = "#2F5597";
export const SECOND = "#548235";
/** Light enough for dark figures on it, dark enough to stand out from white and from a table's bands. */
export const BAR = "#8FAADC";
export const FIT_BAR = "#A9D08E";
export const PAPER = "#FFFFFF";
export const PALE = "#D9E2F3";
export const GOOD_FILL = "#E2EFDA";
export const GOOD_INK = "#375623";
export const BAD_FILL = "#FCE4D6";
export const BAD_INK = "#9C2A00";
/** For what is not there: to be seen, not to be read. */
export const PALE_INK = "#A6A6A6";
/** Behind the header of a column whose stage is gone. */
export const GONE_FILL = "#D9D9D9";
export const QUIET_INK = "#767676";

export const TAB_COLORS = {
  pipeline: BRAND,
  stages: SECOND,
  lists: "#7F6000",
  dashboard: "#C55A11",
  playbook: "#7030A0",
} as const;

/** A column this many points wide holds about as many characters as Excel's usual one. */
export const NARROW = 60;
export const USUAL = 84;
export const WIDE = 150;
export const WIDER = 210;
export const TEXT_WIDTH = 360;
