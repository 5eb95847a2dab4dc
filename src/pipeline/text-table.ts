import { hashOf } from "./text-hash";

/** A text with so many others in its way is kept in a map: however texts are chosen, none is slow to find. */
const MOST_STEPS = 32;

/**
 * The places of texts in a list that grows, found by hash in open slots (Knuth 1998, "The Art of
 * Computer Programming" 3, 6.4). A map of tens of thousands of texts costs twice as much to fill, and
 * what it throws away as it grows costs as much again.
 */
export class TextTable {
  /** In each slot a place + 1, or 0; a power of two of them, at most half of them taken. */
  private slots = new Int32Array(256);
  /** The hash of each text by its place. */
  private hashes = new Int32Array(128);
  private readonly crowded = new Map<string, number>();

  /** @param list to which texts, and perhaps other things, are added at the end */
  constructor(private readonly list: unknown[]) {}

  /** The place of a text, which is added if it is not there. */
  placeOf(text: string): number {
    const hash = hashOf(text);
    const slot = this.slotOf(text, hash);
    const place = slot === -1 ? -1 : this.slots[slot]! - 1;
    if (place !== -1) return place;
    const known = this.crowded.size === 0 ? undefined : this.crowded.get(text);
    return known ?? this.add(text, hash, slot);
  }

  /** The slot of a text, or the open one where it belongs; -1 where too many stand in its way. */
  private slotOf(text: string, hash: number): number {
    const { slots, hashes, list } = this;
    // The upper bits of the hash depend on all letters.
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = ((hash >>> 10) + step) & (slots.length - 1);
      const place = slots[slot]! - 1;
      if (place === -1 || (hashes[place] === hash && list[place] === text)) return slot;
    }
    return -1;
  }

  private add(text: string, hash: number, slot: number): number {
    const place = this.list.push(text) - 1;
    const hasGrown = place >= this.hashes.length;
    if (hasGrown) this.grow();
    this.hashes[place] = hash;
    this.put(place, hasGrown ? this.slotOf(text, hash) : slot);
    return place;
  }

  private put(place: number, slot: number): void {
    if (slot === -1) this.crowded.set(this.list[place] as string, place);
    else this.slots[slot] = place + 1;
  }

  /** Makes room for all of the list. */
  private grow(): void {
    const { slots, hashes, list } = this;
    let size = slots.length;
    while (size < list.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size / 2);
    this.hashes.set(hashes);
    for (let slot = 0; slot < slots.length; slot++) {
      const place = slots[slot]! - 1;
      if (place !== -1) this.put(place, this.slotOf(list[place] as string, hashes[place]!));
    }
  }
}
