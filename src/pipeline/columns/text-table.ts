import type { Cell } from "../cells/cell-value";
import { hashOf } from "../cells/text-hash";

/** A text with so many others in its way is kept in a map: however texts are chosen, none is slow to find. */
const MOST_STEPS = 32;

/** Cells that are kept together; a power of two. */
const BLOCK = 512;

/**
 * The places of different cells, of which texts are found by hash in open slots (Knuth 1998, "The Art of
 * Computer Programming" 3, 6.4). A map of tens of thousands of texts costs twice as much to fill, and
 * what a map or a list throws away as it grows costs as much again: so the cells stand in blocks.
 */
export class TextTable {
  /** In each slot the place of a text + 1, or 0; a power of two of them, at most half of them taken. */
  private slots = new Int32Array(256);
  /** The hash of each text by its place. */
  private hashes = new Int32Array(128);
  private readonly blocks: Cell[][] = [];
  private count = 0;
  private readonly crowded = new Map<string, number>();

  /** The place of a text, which is added if it is not there. */
  placeOf(text: string): number {
    const hash = hashOf(text);
    const slot = this.slotOf(text, hash);
    if (slot !== -1 && this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const known = this.crowded.size === 0 ? undefined : this.crowded.get(text);
    return known ?? this.addText(text, hash);
  }

  /** A new place for a cell that no text is looked for by. */
  add(cell: Cell): number {
    const block = (this.blocks[(this.count / BLOCK) | 0] ??= new Array<Cell>(BLOCK));
    block[this.count % BLOCK] = cell;
    return this.count++;
  }

  /** The cells by their places. */
  cells(): Cell[] {
    const cells = ([] as Cell[]).concat(...this.blocks);
    cells.length = this.count;
    return cells;
  }

  private cellAt(place: number): Cell {
    return this.blocks[(place / BLOCK) | 0]![place % BLOCK];
  }

  /** The slot of a text, or the open one where it belongs; -1 where too many stand in its way. */
  private slotOf(text: string, hash: number): number {
    const { slots, hashes } = this;
    // The upper bits of the hash depend on all letters.
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = ((hash >>> 10) + step) & (slots.length - 1);
      const place = slots[slot]! - 1;
      if (place === -1 || (hashes[place] === hash && this.cellAt(place) === text)) return slot;
    }
    return -1;
  }

  private addText(text: string, hash: number): number {
    const place = this.add(text);
    if (place >= this.hashes.length) this.grow();
    this.hashes[place] = hash;
    this.put(place);
    return place;
  }

  private put(place: number): void {
    const text = this.cellAt(place) as string;
    const slot = this.slotOf(text, this.hashes[place]!);
    if (slot === -1) this.crowded.set(text, place);
    else this.slots[slot] = place + 1;
  }

  /** Makes room for all cells. */
  private grow(): void {
    const { slots, hashes } = this;
    let size = slots.length;
    while (size < this.count * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size / 2);
    this.hashes.set(hashes);
    for (let slot = 0; slot < slots.length; slot++)
      if (slots[slot] !== 0) this.put(slots[slot]! - 1);
  }
}
