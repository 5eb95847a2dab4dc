/** jest's globalTeardown. */
export default async function close(): Promise<void> {
  await globalThis.sharedParts?.close();
}
