import type { Steps } from "../../pipeline/steps";

/** Bytes of one step, some milliseconds of work. */
const BYTES_A_STEP = 1_000_000;

/**
 * The text of a file by its byte order mark; without one UTF-16 shows by its zeros, UTF-8 by being
 * valid, and of the older ones Cyrillic by the many letters beyond ASCII that stand side by side.
 */
export function* decodeText(bytes: Uint8Array): Steps<string> {
  const encoding = markedEncoding(bytes) ?? zerosOf(bytes);
  if (encoding !== undefined) return yield* decodeAs(encoding, bytes);
  try {
    return yield* decodeAs("utf-8", bytes, true);
  } catch {
    const isOfCyrillic = yield* isCyrillic(bytes);
    return yield* decodeAs(isOfCyrillic ? "windows-1251" : "windows-1252", bytes);
  }
}

/** @throws TypeError when the text must be valid and is not */
function* decodeAs(encoding: string, bytes: Uint8Array, fatal = false): Steps<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  let text = "";
  for (let from = 0; from < bytes.length; from += BYTES_A_STEP) {
    text += decoder.decode(bytes.subarray(from, from + BYTES_A_STEP), { stream: true });
    yield;
  }
  return text + decoder.decode();
}

function markedEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
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
function* isCyrillic(bytes: Uint8Array): Steps<boolean> {
  let high = 0;
  let beside = 0;
  for (let from = 1; from < bytes.length; from += BYTES_A_STEP) {
    const end = Math.min(bytes.length, from + BYTES_A_STEP);
    for (let at = from; at < end; at++) {
      if (bytes[at]! < 0xc0) continue;
      high++;
      if (bytes[at - 1]! >= 0xc0) beside++;
    }
    yield;
  }
  return high > 0 && beside / high > 0.5;
}
