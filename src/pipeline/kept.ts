const kept: object[] = [];

/**
 * Keeps an example of a class whose objects live for one call only. With the last object of a class
 * engines throw away the machine code made for it: after a collection of everything the next
 * recalculation would begin with slow code, and a first call over 100,000 rows take half as long again.
 * An example only helps while it has the very fields of those at work, so classes set theirs when made.
 */
export function keep(example: object): void {
  kept.push(example);
}
