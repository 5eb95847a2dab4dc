import type { FunctionMetadata } from "./function-metadata";
import type { FunctionResult } from "./function-result";
import { failureResult, resultOf } from "./function-result";
import { EntryCategory } from "../api/wire";

const INVOKE = 1000;
const ERRORS_ALLOWED = 4;
/** One message must stay below the longest text an engine can hold; larger pushes are cut up. */
const LARGEST_PUSH = 16_000_000;
/** The client parses all calls it has before it makes the first: more than this wait their turn. */
const LARGEST_FLUSH = 96_000_000;

/** An argument as JSON text, with the number that stands for its content in call keys. */
export interface ArgumentText {
  readonly content: number;
  readonly json: string;
}

interface Call {
  readonly id: number;
  readonly fn: FunctionMetadata;
  readonly parameters: readonly ArgumentText[];
  readonly address: string;
  readonly parameterAddresses: readonly string[] | undefined;
  result: FunctionResult | undefined;
}

export interface CallRequest {
  fn: FunctionMetadata;
  parameters: readonly ArgumentText[];
  address: string;
  parameterAddresses?: readonly string[] | undefined;
}

/**
 * The calls into the add-in's custom-functions runtime. A call is known by its function and the
 * content of its arguments: equal calls of a recalculation are made once. Calls that are asked for
 * are collected, sent together, and answered by the page in its own time; nobody waits inside the
 * calculation.
 *
 * Wire shape of a repeating parameter: the client (`CustomFunctionProxy._batchInvocationEntries` in
 * excel-web-16.00.debug.js) passes `parameterValues` on as they come and appends the invocation
 * object; it knows nothing of repeating. So the one slot of a repeating matrix parameter holds a
 * list with one 2-D array for each argument given (`[[["Owner"]],[["Ann"]]]`), which is what
 * Microsoft's documentation hands to `any[][][]`. None given is null, as for any omitted argument.
 */
export class CustomFunctionCalls {
  private readonly byKey = new Map<string, Call>();
  /** calls asked for and not sent yet, in order */
  private readonly unsent = new Set<Call>();
  /** calls sent and not answered yet */
  private readonly byId = new Map<number, Call>();
  private readonly contents = new Map<string, ArgumentText>();
  private readonly escaped = new WeakMap<ArgumentText, string>();
  private lastId = 0;

  constructor(
    private readonly push: (entriesJson: string) => void,
    private readonly onResults: () => void,
  ) {}

  /** Stands for an argument; equal JSON texts give the same object. */
  argument(json: string): ArgumentText {
    let known = this.contents.get(json);
    if (!known) {
      known = { content: this.contents.size, json };
      this.contents.set(json, known);
    }
    return known;
  }

  /** The result of a call, or undefined while it is not there; a new call is kept for `flush`. */
  lookup(request: CallRequest): FunctionResult | undefined {
    const { fn, parameters, address } = request;
    const place = fn.requiresAddress ? address : "";
    const places = fn.requiresParameterAddresses ? (request.parameterAddresses ?? []).join() : "";
    const contents = parameters.map((parameter) => parameter.content).join();
    const key = [fn.id, contents, place, places].join("\n");
    let call = this.byKey.get(key);
    if (!call) {
      call = {
        id: ++this.lastId,
        fn,
        parameters,
        address,
        parameterAddresses: fn.requiresParameterAddresses ? request.parameterAddresses : undefined,
        result: undefined,
      };
      this.byKey.set(key, call);
      this.unsent.add(call);
    }
    return call.result;
  }

  /** Calls sent and not answered yet. */
  get unanswered(): number {
    return this.byId.size;
  }

  /** Sends the calls that were asked for and not sent yet; says how many. */
  flush(): number {
    const entries: string[] = [];
    let size = 0;
    let total = 0;
    let count = 0;
    for (const call of this.unsent) {
      if (total > LARGEST_FLUSH) break;
      this.unsent.delete(call);
      this.byId.set(call.id, call);
      const entry = this.entryOf(call);
      entries.push(entry);
      size += entry.length;
      total += entry.length;
      count++;
      if (size > LARGEST_PUSH) {
        this.push(`[${entries.splice(0).join()}]`);
        size = 0;
      }
    }
    if (entries.length > 0) this.push(`[${entries.join()}]`);
    return count;
  }

  /** Takes what the page reports: arrays [id, succeeded, value, errorNumber?] or records. */
  deliver(results: readonly unknown[]): void {
    for (const raw of results) {
      const [id, succeeded, value, errorNumber] = Array.isArray(raw)
        ? (raw as [number, boolean, unknown, number?])
        : fromRecord(raw);
      const call = this.byId.get(id);
      if (!call) continue;
      call.result = succeeded ? resultOf(value) : failureResult(errorNumber ?? 0, value);
      this.byId.delete(id);
    }
    this.onResults();
  }

  /** Forgets what is known, so that the next calculation asks again (a full recalculation). */
  forget(): void {
    this.byKey.clear();
    this.unsent.clear();
    this.contents.clear();
  }

  /** Waits for no answer any more: the page that was asked is gone. */
  abandon(): void {
    this.forget();
    this.byId.clear();
  }

  /** Forgets the results of volatile functions, which every calculation asks for again. */
  forgetVolatile(): void {
    for (const [key, call] of this.byKey)
      if (call.fn.volatile && call.result) this.byKey.delete(key);
  }

  private entryOf(call: Call): string {
    const parts = [`[${call.id},${JSON.stringify(call.fn.id)},[`].map(escapeText);
    parts.push(call.parameters.map((parameter) => this.escapedJson(parameter)).join());
    const address = call.fn.requiresAddress ? call.address : "";
    const flags = call.fn.allowErrors ? ERRORS_ALLOWED : 0;
    const addresses = call.parameterAddresses ? `,${JSON.stringify(call.parameterAddresses)}` : "";
    parts.push(escapeText(`],${JSON.stringify(address)},${flags}${addresses}]`));
    return `[${EntryCategory.customFunction},${INVOKE},"","${parts.join("")}",${call.id},false]`;
  }

  /** The message is JSON text inside JSON: a range that many calls share is escaped once. */
  private escapedJson(parameter: ArgumentText): string {
    let text = this.escaped.get(parameter);
    if (text === undefined) {
      text = escapeText(parameter.json);
      this.escaped.set(parameter, text);
    }
    return text;
  }
}

function escapeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function fromRecord(raw: unknown): [number, boolean, unknown, number?] {
  const record = raw as { id: number; failed?: boolean; value: unknown; errorCode?: number };
  return [record.id, record.failed !== true, record.value, record.errorCode];
}
