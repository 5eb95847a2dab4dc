import { ApiError } from "./api-error";
import type { Action, ObjectPath } from "./batch-run";
import { ActionType, BatchRun } from "./batch-run";
import type { BatchFault } from "./faults";
import type { ApiObject, ObjectHost } from "../objects/object-type";
import type { RequirementSets } from "./requirement-sets";

interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RichApiOptions {
  sets: RequirementSets;
  root: ApiObject;
  /** service objects by their full type name */
  service: (name: string) => ApiObject | undefined;
  /** awaited before cells are read, so that a batch reads what it wrote */
  beforeRead: () => Promise<void>;
  /** runs when a batch is done, before its answer goes out */
  afterBatch: () => Promise<void>;
}

/** Executes batches of actions over object paths (office-wire.md 2). Knows no spreadsheet. */
export class RichApi implements ObjectHost {
  readonly sets: RequirementSets;
  private readonly kept = new Map<string, ApiObject>();
  private readonly keptIds = new WeakMap<object, string>();
  private lastKept = 0;

  constructor(private readonly options: RichApiOptions) {
    this.sets = options.sets;
  }

  /** One request body in, one response body out; refusals travel inside the answer. */
  async process(body: string, fault?: BatchFault): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    const run = new BatchRun(batch.ObjectPaths, this, this.options);
    const results: Array<{ ActionId: number; Value: unknown }> = [];
    const traces: number[] = [];
    let error: object | undefined;
    const stop = fault && stopOf(fault, batch.Actions.length);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === stop) throw planned(fault);
        results.push({ ActionId: action.Id, Value: await run.execute(action) });
        // Event registrations of the older kind wait for their marker here, the newer in Results.
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (thrown) {
        error = describe(thrown, action, index);
        break;
      }
    }
    const last = batch.Actions.at(-1);
    if (fault?.where === "after" && !error && last)
      error = describe(planned(fault), last, batch.Actions.length - 1);
    await this.options.afterBatch();
    return JSON.stringify({ Results: results, TraceIds: traces, Error: error });
  }

  keep(object: ApiObject): string {
    const known = this.keptId(object);
    if (known) return known;
    const id = `kept-${++this.lastKept}`;
    this.kept.set(id, object);
    this.keptIds.set(object, id);
    return id;
  }

  keptId(object: ApiObject): string | undefined {
    return this.keptIds.get(object);
  }

  keptObject(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object) throw new ApiError("InvalidReference", "This reference is no longer valid.");
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** For tests: how many references the client holds. */
  get keptCount(): number {
    return this.kept.size;
  }
}

/** The action at which a batch is to fail; undefined: after the last. */
function stopOf({ where }: BatchFault, count: number): number | undefined {
  if (where === "after") return undefined;
  return where === "before" ? 0 : Math.floor(count / 2);
}

const planned = (fault: BatchFault | undefined): ApiError =>
  new ApiError(String(fault?.code), "The workbench was told to fail here.");

function describe(thrown: unknown, action: Action, index: number): object {
  if (!(thrown instanceof ApiError)) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { Code: "GeneralException", Message: message, ActionIndex: index };
  }
  return {
    Code: thrown.code,
    Message: thrown.message,
    Location: action.Name,
    ActionIndex: index,
  };
}
