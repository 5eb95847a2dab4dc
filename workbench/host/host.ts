import type { Injector } from "@univerjs/core";
import type { BlankStyle } from "./argument-json";
import { CustomFunctionCalls } from "./custom-functions";
import { EventHub } from "./events/event-hub";
import { CO_AUTHOR, PERSON } from "./events/event-types";
import { WorkbookEvents } from "./events/workbook-events";
import { Faults, TransportFault } from "./faults";
import { FunctionCaller } from "./function-caller";
import type { FunctionMetadata } from "./function-metadata";
import { workbookObject } from "./objects/workbook";
import { PaneState } from "./pane-state";
import { Person } from "./person";
import { Recalculation } from "./recalculation";
import type { Level } from "./requirement-sets";
import { LEVELS, supports } from "./requirement-sets";
import { RichApi } from "./rich-api";
import { serviceObjects } from "./services";
import type { QuirkName } from "./univer/quirks";
import { EntryCategory, Wire } from "./wire";
import { Workbook } from "./workbook";

export interface HostOptions {
  injector: Injector;
  pageAddress: string;
  /** hands the page a message with the host's origin */
  post: (text: string, origin: string) => void;
  functions: readonly FunctionMetadata[];
  level?: Level;
  locale?: string;
  blanks?: BlankStyle;
  patienceMs?: number;
  /** whether the pane shows when the add-in starts; it does when left out */
  paneVisible?: boolean;
  /** repairs of Univer to leave out: for the tests that show what each is for */
  withoutQuirks?: readonly QuirkName[];
}

/** Event type of `Office.addin.onVisibilityModeChanged`. */
const PANE_VISIBILITY = 65539;

let lastConversation = 0;

/**
 * The stand-in for Excel: the wire to one add-in page, the API behind it, and the workbook. The
 * same in Node and in a browser; where messages travel and files lie is the caller's business.
 */
export class Host {
  readonly workbook: Workbook;
  readonly wire: Wire;
  readonly api: RichApi;
  readonly pane: PaneState;
  /** who sits at the screen, and who edits the same workbook elsewhere */
  readonly person: Person;
  readonly coAuthor: Person;
  /** what is to go wrong */
  readonly faults = new Faults();
  private readonly events: EventHub;
  private isClosed = false;
  /** resolves when the page's custom functions can be called */
  readonly functionsReady: Promise<void>;
  private readonly recalculation: Recalculation;

  constructor(options: HostOptions) {
    const sets = LEVELS[options.level ?? "minimum"];
    this.workbook = new Workbook(options.injector, options.withoutQuirks);
    this.events = new EventHub((entries) => this.wire.push(entries));
    this.workbook.events = new WorkbookEvents(this.events, {
      hasTriggerSource: supports(sets, "ExcelApi", "1.14"),
      onSelection: () => this.wire.fire("documentSelectionChanged", {}),
    });
    const done = (): Promise<void> => this.calculate();
    this.person = new Person(this.workbook, PERSON, done);
    this.coAuthor = new Person(this.workbook, CO_AUTHOR, done);
    let onReady = (): void => {};
    this.functionsReady = new Promise((resolve) => (onReady = resolve));
    const calls = new CustomFunctionCalls(
      (entries) => this.wire.pushRaw(entries),
      () => this.recalculation.resultsArrived(),
    );
    const caller = new FunctionCaller(
      calls,
      options.blanks ?? "null",
      (id) => this.workbook.sheets.byId(id)?.name ?? "",
      (place, result) => this.workbook.noteResult(place, result),
    );
    this.recalculation = new Recalculation(this.workbook, calls, caller, {
      ready: this.functionsReady,
      patienceMs: options.patienceMs ?? 30_000,
    });
    for (const fn of options.functions)
      this.workbook.registerFunction(fn, (each, values, place) => caller.call(each, values, place));
    this.workbook.onFullCalculation = () => calls.forget();
    this.pane = new PaneState(options.paneVisible ?? true);
    this.pane.onChange((visible) => this.tellVisibility(visible));
    this.api = new RichApi({
      sets,
      root: workbookObject(this.workbook),
      service: serviceObjects({ calls, onReady, pane: this.pane }),
      beforeRead: () => this.recalculation.calculate(),
      afterBatch: () => this.recalculation.calculate(),
    });
    const conversationId = `workbench-${++lastConversation}`;
    this.wire = new Wire({
      pageAddress: options.pageAddress,
      conversationId,
      controlId: `${conversationId}-pane`,
      locale: options.locale ?? "en-US",
      sets,
      paneVisible: this.pane.visible,
      post: options.post,
      processBatch: async (body) => {
        const fault = await this.faults.nextBatch(body);
        const answer = await this.api.process(body, fault);
        // The work is done, but the answer is lost on its way back.
        if (fault?.where === "after" && typeof fault.code === "number")
          throw new TransportFault(fault.code);
        // Events of a batch reach the page after its answer.
        setTimeout(() => void this.calculate(), 0);
        return answer;
      },
    });
  }

  /** Calculates what a person made dirty; a batch of the add-in does it by itself. */
  async calculate(): Promise<void> {
    if (this.isClosed) return;
    await this.recalculation.calculate();
    this.events.flush();
  }

  /** Resolves when every formula shows its result, custom functions included. */
  async settled(): Promise<void> {
    await this.recalculation.settled();
  }

  close(): void {
    this.isClosed = true;
    this.recalculation.stop();
  }

  private tellVisibility(visible: boolean): void {
    if (!this.wire.listensFor("richApiMessage")) return;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.wire.push([[EntryCategory.apiEvent, PANE_VISIBILITY, "", message, 0, false]]);
  }
}
