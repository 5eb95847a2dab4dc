/** Days between 1 January 1900 and 1904 as serials count them. */
export const DAYS_TO_1904 = 1462;

/** Whether numbers of a format are shown as dates: a format of elapsed hours alone counts none. */
export function isDateFormat(format: string): boolean {
  const plain = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/general|AM\/PM|A\/P/gi, "");
  return /[dy]/i.test(plain) || /mmm/i.test(plain);
}

/** "2024-01-31" or "2024-01-31T12:00:00" as a serial; undefined for anything else. */
export function serialOfIso(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (!match) return undefined;
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 + time;
}
