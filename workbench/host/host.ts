import type { Injector } from "@univerjs/core";
import type { BlankStyle } from "./functions/argument-json";
import { CustomFunctionCalls } from "./functions/custom-functions";
import { DocumentSettings } from "./document-settings";
import { EventHub } from "./events/event-hub";
import { CO_AUTHOR, PERSON } from "./events/event-types";
import { WorkbookEvents } from "./events/workbook-events";
import { Faults, TransportFault } from "./api/faults";
import { FunctionCaller } from "./functions/function-caller";
import type { FunctionMetadata } from "./functions/function-metadata";
import { workbookObject } from "./objects/workbook";
import { PaneState } from "./pane-state";
import { Person } from "./person";
import { Recalculation } from "./recalculation";
import type { Level, RequirementSets } from "./api/requirement-sets";
import { LEVELS, supports } from "./api/requirement-sets";
import { RichApi } from "./api/rich-api";
import { serviceObjects } from "./api/services";
import type { QuirkName } from "./univer/quirks";
import { UnderWay } from "./under-way";
import { EntryCategory, Wire } from "./api/wire";
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
  /** whether the add-in goes on with something of its own, such as what follows from an edit */
  isAtWork?: () => Promise<boolean>;
  /** whether the pane shows when the add-in starts; it does when left out */
  paneVisible?: boolean;
  /** repairs of Univer to leave out: for the tests that show what each is for */
  withoutQuirks?: readonly QuirkName[];
}

interface Connection {
  readonly wire: Wire;
  readonly api: RichApi;
  readonly functionsReady: Promise<void>;
}

/** Event type of `Office.addin.onVisibilityModeChanged`. */
const PANE_VISIBILITY = 65539;

/**
 * The stand-in for Excel: the wire to one add-in page, the API behind it, and the workbook. The
 * same in Node and in a browser; where messages travel and files lie is the caller's business.
 */
export class Host {
  readonly workbook: Workbook;
  readonly pane: PaneState;
  /** who sits at the screen, and who edits the same workbook elsewhere */
  readonly person: Person;
  readonly coAuthor: Person;
  /** what is to go wrong */
  readonly faults = new Faults();
  readonly documentSettings = new DocumentSettings(() => this.workbook.unseen.tell());
  /** what the names of the add-in's functions begin with */
  readonly namespaces: string[];
  /** those of other add-ins, as the opened file names them */
  otherNamespaces: readonly string[] = [];
  private readonly events: EventHub;
  private readonly calls: CustomFunctionCalls;
  private readonly recalculation: Recalculation;
  /** batches, and what they are about to tell the page */
  private readonly underWay = new UnderWay();
  private isClosed = false;
  /** what belongs to one load of the add-in's page */
  private connection: Connection;

  constructor(private readonly options: HostOptions) {
    this.workbook = new Workbook(options.injector, options.withoutQuirks);
    this.events = new EventHub((entries) => this.wire.push(entries));
    this.workbook.events = new WorkbookEvents(this.events, {
      hasTriggerSource: supports(this.sets, "ExcelApi", "1.14"),
      onSelection: () => this.wire.fire("documentSelectionChanged", {}),
    });
    const done = (): Promise<void> => this.calculate();
    this.person = new Person(this.workbook, PERSON, done);
    this.coAuthor = new Person(this.workbook, CO_AUTHOR, done);
    this.calls = new CustomFunctionCalls(
      (entries) => this.wire.pushRaw(entries),
      () => this.recalculation.resultsArrived(),
    );
    const caller = new FunctionCaller(
      this.calls,
      options.blanks ?? "null",
      (id) => this.workbook.sheets.byId(id)?.name ?? "",
      (place, result) => this.workbook.noteResult(place, result),
    );
    this.recalculation = new Recalculation(this.workbook, this.calls, caller, {
      ready: () => this.functionsReady,
      patienceMs: options.patienceMs ?? 30_000,
    });
    const namespaces = options.functions.map(({ formulaName }) => formulaName.split(".")[0] ?? "");
    this.namespaces = [...new Set(namespaces)];
    for (const fn of options.functions)
      this.workbook.registerFunction(fn, (each, values, place) => caller.call(each, values, place));
    this.workbook.onFullCalculation = () => this.calls.forget();
    this.pane = new PaneState(options.paneVisible ?? true);
    this.pane.onChange((visible) => this.tellVisibility(visible));
    this.connection = this.connect(options.locale ?? "en-US");
  }

  get wire(): Wire {
    return this.connection.wire;
  }

  get api(): RichApi {
    return this.connection.api;
  }

  /** Resolves when the page's custom functions can be called. */
  get functionsReady(): Promise<void> {
    return this.connection.functionsReady;
  }

  /**
   * Lets the add-in's page go and waits for it to be loaded anew, under the new `wire.frameName()`,
   * in another display language. The workbook stays; its functions are asked again, because what
   * they say to an error is in that language.
   */
  reload(locale: string): void {
    this.events.forgetListeners();
    this.calls.abandon();
    this.connection = this.connect(locale);
    this.recalculation.resultsArrived();
    this.workbook.requestCalculation(true);
    void this.calculate();
  }

  private get sets(): RequirementSets {
    return LEVELS[this.options.level ?? "minimum"];
  }

  private connect(locale: string): Connection {
    const { sets, calls, pane } = this;
    let onReady = (): void => {};
    const functionsReady = new Promise<void>((resolve) => (onReady = resolve));
    const api = new RichApi({
      sets,
      root: workbookObject(this.workbook),
      service: serviceObjects({ calls, onReady, pane }),
      beforeRead: () => this.recalculation.calculate(),
      afterBatch: () => this.recalculation.calculate(),
    });
    // office.js keeps settings by it in the tab, for this load only.
    const conversationId = `workbench-${crypto.randomUUID()}`;
    const wire: Wire = new Wire({
      pageAddress: this.options.pageAddress,
      conversationId,
      controlId: `${conversationId}-pane`,
      locale,
      sets,
      settings: this.documentSettings,
      paneVisible: pane.visible,
      // A page that is gone gets no answers: another one listens at its place.
      post: (text, origin) => {
        if (this.wire === wire) this.options.post(text, origin);
      },
      processBatch: (body) => this.processBatch(api, body),
    });
    return { wire, api, functionsReady };
  }

  private async processBatch(api: RichApi, body: string): Promise<string> {
    const fault = await this.faults.nextBatch(body);
    const answer = await this.underWay.add(api.process(body, fault));
    // The work is done, but the answer is lost on its way back.
    if (fault?.where === "after" && typeof fault.code === "number")
      throw new TransportFault(fault.code);
    // Events of a batch reach the page after its answer.
    const answered = new Promise<void>((resolve) => setTimeout(resolve, 0));
    void this.underWay.add(answered.then(() => this.calculate()));
    return answer;
  }

  /** Calculates what a person made dirty; a batch of the add-in does it by itself. */
  async calculate(): Promise<void> {
    if (this.isClosed) return;
    await this.recalculation.calculate();
    this.events.flush();
  }

  /**
   * Resolves when every formula shows its result, custom functions included, and, where that can be
   * told, the add-in is through with what it does of its own accord.
   */
  async settled(): Promise<void> {
    do {
      await this.underWay.done();
      await this.recalculation.settled();
    } while ((await this.options.isAtWork?.()) || this.underWay.isAny);
  }

  /** Whether every formula shows its result at the moment. */
  get isSettled(): boolean {
    return this.recalculation.isSettled;
  }

  /** Whether a batch of the add-in is under way, or a formula waits. */
  get isBusy(): boolean {
    return this.underWay.isAny || !this.isSettled;
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
