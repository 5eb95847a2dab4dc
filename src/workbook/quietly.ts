/**
 * Does a job with our own events switched off: what we write is nothing to stamp, and older Excels do
 * not tell it from what a person writes.
 */
export async function quietly(
  context: Excel.RequestContext,
  job: () => Promise<void>,
): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await job();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}
