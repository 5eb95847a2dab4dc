/** Whoever clicks or types comes first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
