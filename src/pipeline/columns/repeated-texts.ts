import { hashOf } from "../cells/text-hash";

/** So many bits a text: of different texts one in thirty meets a bit that another has set. */
const BITS_EACH = 16;

/**
 * The places of a list of texts whose text may stand at another place too: all where it does or where
 * it is empty, and a few others. Each text sets a bit by its hash, since a set of all texts would cost
 * several times as much as reading them.
 * @returns ascending
 */
export function placesOfRepeats(texts: readonly string[]): Int32Array {
  const { length } = texts;
  const size = 2 ** Math.ceil(Math.log2((length + 1) * BITS_EACH));
  const met = new Int32Array(size / 32);
  const metAgain = new Int32Array(size / 32);
  const hashes = new Int32Array(length);
  met[0] = bitOf(hashOf(""));
  for (let place = 0; place < length; place++) {
    const hash = hashOf(texts[place]!) & (size - 1);
    const word = hash >>> 5;
    hashes[place] = hash;
    metAgain[word]! |= met[word]! & bitOf(hash);
    met[word]! |= bitOf(hash);
  }
  let count = 0;
  const places = new Int32Array(length);
  for (let place = 0; place < length; place++) {
    const hash = hashes[place]!;
    if ((metAgain[hash >>> 5]! & bitOf(hash)) !== 0) places[count++] = place;
  }
  return places.subarray(0, count);
}

function bitOf(hash: number): number {
  return 1 << (hash & 31);
}
