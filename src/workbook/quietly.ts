/**
 * Does a job with our own events switched off: what we write is nothing to stamp, and older Excels do
 * not tell it from what a person writes. A job that is done stays so when Excel then refuses to switch the
 * events on again, which is tried anew all the same.
 * @param job what it leaves to be sent is sent before the events are on again
 * @throws what went wrong in the job; the events are on again all the same
 */
export async function quietly(
  context: Excel.RequestContext,
  job: () => Promise<void>,
): Promise<void> {
  const listen = async (): Promise<void> => {
    context.runtime.enableEvents = true;
    await context.sync();
  };
  let isDone = false;
  context.runtime.enableEvents = false;
  try {
    await job();
    // With the events' own request it could be refused in their stead.
    await context.sync();
    isDone = true;
    await listen();
  } catch (error) {
    // What the job left to be sent may fail the first request, and is gone in the second.
    await listen()
      .catch(listen)
      .catch(() => undefined);
    if (!isDone) throw error;
    console.warn(error);
  }
}
