/**
 * The text of a file by its byte order mark; without one UTF-16 shows by its zeros, UTF-8 by being
 * valid, and of the older ones Cyrillic by the many letters beyond ASCII that stand side by side.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const zeros = zerosOf(bytes);
  if (zeros !== undefined) return new TextDecoder(zeros).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isCyrillic(bytes) ? "windows-1251" : "windows-1252").decode(bytes);
  }
}

const BYTES_LOOKED_AT = 4096;

/** Every second byte of Latin text in UTF-16 is a zero. */
function zerosOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const counts = [0, 0];
  const looked = Math.min(bytes.length, BYTES_LOOKED_AT);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) counts[at % 2]!++;
  const [even, odd] = counts as [number, number];
  if (even + odd < looked / 8) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** In Western words a letter beyond ASCII stands alone among others; in Cyrillic ones all are such. */
function isCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let at = 1; at < bytes.length; at++) {
    if (bytes[at]! < 0xc0) continue;
    high++;
    if (bytes[at - 1]! >= 0xc0) beside++;
  }
  return high > 0 && beside / high > 0.5;
}
