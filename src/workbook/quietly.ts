/**
 * Does a job with our own events switched off: what we write is nothing to stamp, and older Excels do
 * not tell it from what a person writes.
 * @throws what went wrong first; the events are on again all the same
 */
export async function quietly(
  context: Excel.RequestContext,
  job: () => Promise<void>,
): Promise<void> {
  const listen = async (): Promise<void> => {
    context.runtime.enableEvents = true;
    await context.sync();
  };
  context.runtime.enableEvents = false;
  try {
    await job();
    await listen();
  } catch (error) {
    // What the job left to be sent may fail the first request, and is gone in the second.
    await listen()
      .catch(listen)
      .catch(() => undefined);
    throw error;
  }
}

/**
 * As quietly; a job that is done stays so when Excel then refuses to switch the events on again, which is
 * tried anew all the same.
 */
export async function quietlyDone(
  context: Excel.RequestContext,
  job: () => Promise<void>,
): Promise<void> {
  let isDone = false;
  try {
    await quietly(context, async () => {
      await job();
      isDone = true;
    });
  } catch (error) {
    if (!isDone) throw error;
    console.warn(error);
  }
}
