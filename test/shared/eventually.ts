/** How long a sign may be waited for, in milliseconds. */
export const PATIENCE = 60_000;

/** Waits until a look gives what is expected; fails with what it gives instead. */
export async function eventually(look: () => Promise<unknown>, expected: unknown): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    try {
      return expect(seen).toEqual(expected);
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
