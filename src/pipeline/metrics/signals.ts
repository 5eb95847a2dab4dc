/** What is watched; "step" is the conversion from one stage to the next. */
export type MeasureName = "newDeals" | "winRate" | "medianCycle" | "amountWon" | "step";

export type Signal = "" | "below" | "above" | "run" | "little-history";
