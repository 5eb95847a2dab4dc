/** So many turns of the event loop may pass between one message of a piece of work and the next. */
const TURNS = 6;

/** Watches the messages between a page and its host, to tell when both are at rest. */
export class Stir {
  private messages = 0;

  /** To be called at each message. */
  note(): void {
    this.messages++;
  }

  /** Whether a message passes within some turns of the event loop: then somebody is still at work. */
  async goesOn(): Promise<boolean> {
    const before = this.messages;
    for (let turn = 0; turn < TURNS && this.messages === before; turn++)
      await new Promise((resolve) => setImmediate(resolve));
    return this.messages !== before;
  }
}
