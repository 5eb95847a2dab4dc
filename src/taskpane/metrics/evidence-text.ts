import type { PaneWords } from "../../locales/pane-words";
import { figureText } from "./figure-text";
import type { Evidence } from "./metric-evidence";

/** "of 88 deals · 41 % to 62 % with 95 % confidence · 3 rows left out"; only what is known. */
export function evidenceText(
  { deals, interval, leftOut }: Evidence,
  { metrics, language }: PaneWords,
): string {
  const share = (fraction: number) => figureText(fraction, "share", language);
  const parts = [
    deals === undefined ? undefined : metrics.ofDeals(deals),
    interval && metrics.between(share(interval.low), share(interval.high)),
    leftOut !== undefined && leftOut > 0 ? metrics.leftOut(leftOut) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}
