/**
 * The door through which tests let things go wrong, as they do with a real Excel at the other end:
 *
 *     host.faults.failBatch(3)                          the third batch from now fails at its first action
 *     host.faults.failBatch(1, { where: "middle" })     … after half of its actions are done
 *     host.faults.failBatch(1, { where: "after" })      … when all of them are done
 *     host.faults.failBatch(1, { code: 5012 })          … on the way there: nothing reaches Excel
 *     host.faults.delayBatch(1, 200)                    the answer comes late
 *     host.faults.dropSession()                         every batch is refused (5012) until restoreSession()
 *     host.faults.startCellEdit()                       every batch is refused (5004) until endCellEdit()
 *     host.faults.countBatches(job)                     how many batches a job takes, to fail each in turn
 *
 * A failing batch keeps what its earlier actions did: Excel stops at the failing one and undoes
 * nothing (office-wire.md 2.7). Batches that the client sends on its own account, such as letting
 * go of references or handing in the results of functions, neither count nor fail.
 *
 * Elsewhere: requests over 5 MB are always refused (5103); a protected sheet refuses with
 * AccessDenied (`sheet.protection.protect`); `host.coAuthor.edit` brings remote edits; the options
 * `blanks` and `metadata` of `openAddIn` send blanks as 0 or "" and serve an old functions.json.
 */
export class Faults {
  /** larger requests are refused; the command line tools, which are no add-in, lift it */
  mostBytes = MOST_BYTES;
  private readonly planned = new Map<number, BatchFault>();
  private readonly delays = new Map<number, number>();
  private seen = 0;
  private refusal: number | undefined;

  /** Fails a batch, counted from 1 for the next one. */
  failBatch(number: number, fault: Partial<BatchFault> = {}): void {
    this.planned.set(this.seen + number, { code: "GeneralException", where: "before", ...fault });
  }

  delayBatch(number: number, milliseconds: number): void {
    this.delays.set(this.seen + number, milliseconds);
  }

  dropSession(): void {
    this.refusal = SESSION_LOST;
  }

  restoreSession(): void {
    this.refusal = undefined;
  }

  startCellEdit(): void {
    this.refusal = IN_CELL_EDIT;
  }

  endCellEdit(): void {
    this.refusal = undefined;
  }

  /** Takes back everything that is planned and has not happened. */
  clear(): void {
    this.planned.clear();
    this.delays.clear();
    this.refusal = undefined;
  }

  async countBatches(job: () => Promise<unknown>): Promise<number> {
    const before = this.seen;
    await job();
    return this.seen - before;
  }

  /** For the host: what is to happen to this batch, if anything. */
  async nextBatch(body: string): Promise<BatchFault | undefined> {
    if (body.length > this.mostBytes) throw new TransportFault(TOO_LARGE);
    if (isHousekeeping(body)) return undefined;
    const number = ++this.seen;
    const delay = this.delays.get(number);
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    if (this.refusal !== undefined) throw new TransportFault(this.refusal);
    const fault = this.planned.get(number);
    this.planned.delete(number);
    if (fault && typeof fault.code === "number" && fault.where === "before")
      throw new TransportFault(fault.code);
    return fault;
  }
}

export interface BatchFault {
  /** an error code of Excel's API, or a number of the transport's (office-wire.md 4.2) */
  code: string | number;
  where: "before" | "middle" | "after";
}

const SESSION_LOST = 5012;
const IN_CELL_EDIT = 5004;
const TOO_LARGE = 5103;
/** Excel on the web takes requests of up to 5 MB. */
const MOST_BYTES = 5 * 1024 * 1024;

/** A message that Excel did not take, by the number of its reason. */
export class TransportFault extends Error {
  constructor(readonly number: number) {
    super(`transport error ${number}`);
    this.name = "TransportFault";
  }
}

/** What the client sends by itself: releases of references, and calls of services. */
function isHousekeeping(body: string): boolean {
  if (body.length > LARGEST_HOUSEKEEPING && !body.includes(RESULTS)) return false;
  const { Actions, ObjectPaths } = JSON.parse(body) as {
    Actions: Array<{ ActionType: number; Name: string }>;
    ObjectPaths: Record<string, { ObjectPathType: number }>;
  };
  const instantiate = 1;
  const doings = Actions.filter(({ ActionType }) => ActionType !== instantiate);
  const service = 2;
  return (
    (doings.length > 0 && doings.every(({ Name }) => Name === "_RemoveReference")) ||
    Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === service)
  );
}

/** Only results of functions are large and none of the add-in's own doing. */
const RESULTS = "SetInvocation";
const LARGEST_HOUSEKEEPING = 100_000;
