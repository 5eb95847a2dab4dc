/** The setting of the workbook that tells when each of our charts was brought up to date last. */
export const CHARTS_SETTING = "funnelbook.charts";

/** Moments by the names of the charts, as `Date.toISOString` writes them. */
export type RefreshMoments = Readonly<Record<string, string>>;

/** Nothing for what is no memory of ours: anybody may write settings. */
export function readMoments(text: unknown): RefreshMoments {
  if (typeof text !== "string") return {};
  try {
    const moments = JSON.parse(text) as unknown;
    if (typeof moments !== "object" || moments === null || Array.isArray(moments)) return {};
    const entries = Object.entries(moments as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === "string" && !Number.isNaN(Date.parse(entry[1])),
      ),
    );
  } catch {
    return {};
  }
}

/** The moments of the charts that there are, these at `now`. */
export function writeMoments(
  before: RefreshMoments,
  present: readonly string[],
  refreshed: readonly string[],
  now: string,
): string {
  const moments = present.flatMap((name) => {
    const moment = refreshed.includes(name) ? now : before[name];
    return moment === undefined ? [] : [[name, moment] as const];
  });
  return JSON.stringify(Object.fromEntries(moments));
}
