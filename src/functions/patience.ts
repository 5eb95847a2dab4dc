/** A promise that never settles would leave a cell busy for ever. */
const PATIENCE_MS = 10_000;

/** What a promise brings, rejected when that takes longer than ten seconds. */
export async function withPatience<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer for ten seconds")), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
