/** A file of a person's own may be so large, in bytes: some hundred thousand rows. */
export const MOST_FILE_BYTES = 50_000_000;

/** What is said to one that is larger. */
export const tooLarge = (): string =>
  `the file is larger than ${MOST_FILE_BYTES / 1e6} MB: keep the rows you need in a file of their own`;
