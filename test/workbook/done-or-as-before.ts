import type { BatchFault } from "../../workbench/host/api/faults";
import { dumpWorkbook } from "./dump-workbook";
import type { OpenPipeline } from "./open-pipeline";

/**
 * Lets each request of a job fail in turn: then the workbook is as it was, or the job is done all the
 * same, and prepared anew for the requests behind that one.
 * @param prepare brings the workbook to where the job can be done
 * @param seen what was done in spite of a fault
 * @returns what came of it when nothing failed
 */
export async function doneOrAsBefore<Done>(
  addIn: OpenPipeline,
  prepare: () => Promise<() => Promise<Done>>,
  fault: Partial<BatchFault>,
  seen: (done: Done) => Promise<void> | void = () => undefined,
): Promise<Done> {
  const { faults } = addIn.host;
  let job = await prepare();
  let before = await dumpWorkbook(addIn);
  for (let request = 1; ; request++) {
    faults.failBatch(request, fault);
    let done: Done | undefined;
    try {
      const requests = await faults.countBatches(async () => {
        done = await job();
      });
      if (requests < request) return done!;
    } catch {
      expect([request, await dumpWorkbook(addIn)]).toEqual([request, before]);
      continue;
    } finally {
      faults.clear();
    }
    await seen(done!);
    job = await prepare();
    before = await dumpWorkbook(addIn);
  }
}
