import type { PaneWords } from "../../locales/pane-words";
import { figureText } from "../metrics/figure-text";
import type { ChartSignal } from "./chart-signals";

const KINDS = {
  newDeals: "days",
  winRate: "share",
  medianCycle: "days",
  amountWon: "money",
  step: "share",
} as const;

/** A signal as a sentence: what happened, when, and what is usual. */
export function signalText(signal: ChartSignal, { charting, language }: PaneWords): string {
  const { measure, name, period, value, lower, upper } = signal;
  const text = (figure: number) => figureText(figure, KINDS[measure], language);
  const news = {
    measure: name,
    period: monthText(period, language),
    value: text(value),
    lower: text(lower),
    upper: text(upper),
  };
  const move = value < lower ? "fell" : value > upper ? "rose" : "stays";
  return charting.moves[move](news);
}

/** "2026-10" as people say it. */
function monthText(period: string, language: string): string {
  const month = new Date(`${period}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return period;
  const format = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, format).format(month);
}
