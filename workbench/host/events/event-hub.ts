import type { WireEntry } from "../api/wire";
import { EntryCategory } from "../api/wire";
import type { EventNumber } from "./event-types";

/**
 * Who listens to what, and the events on their way. They leave together when a batch or a person's
 * edit is done and calculated, so that a handler reads what it is told of.
 */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private queue: Array<() => WireEntry> = [];
  private lastId = 0;
  /** `runtime.enableEvents` */
  enabled = true;

  constructor(private readonly push: (entries: readonly WireEntry[]) => void) {}

  register(type: EventNumber, target: string): void {
    const key = keyOf(type, target);
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, target: string): void {
    const key = keyOf(type, target);
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** The page that listened is gone, and with it what was on its way. */
  forgetListeners(): void {
    this.listeners.clear();
    this.queue = [];
    this.enabled = true;
  }

  isHeard(type: EventNumber, target: string): boolean {
    return this.enabled && this.listeners.has(keyOf(type, target));
  }

  /**
   * Queues an event for each of the targets somebody listens to. The message is made when it leaves,
   * because a formula's new value is not known before.
   */
  tell(
    type: EventNumber,
    targets: readonly string[],
    message: () => object,
    isRemote = false,
  ): void {
    for (const target of targets) {
      if (!this.isHeard(type, target)) continue;
      const id = ++this.lastId;
      this.queue.push(() => [
        EntryCategory.apiEvent,
        type,
        target,
        JSON.stringify(message()),
        id,
        isRemote,
      ]);
    }
  }

  flush(): void {
    if (this.queue.length > 0) this.push(this.queue.splice(0).map((make) => make()));
  }
}

const keyOf = (type: EventNumber, target: string): string => `${type} ${target}`;
