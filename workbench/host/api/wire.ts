import type { DocumentSettings } from "../document-settings";
import { TransportFault } from "./faults";
import type { RequirementSets } from "./requirement-sets";

/** One event for the page: category, type, target id, message as JSON text, id, remote flag. */
export type WireEntry = readonly [number, number, string, string, number, boolean];

export const EntryCategory = { customFunction: 1, shortcut: 2, apiEvent: 65536 } as const;

export interface WireOptions {
  /** address of the add-in page; our own origin must share its host name (office.js trust rule) */
  pageAddress: string;
  /** unique for each page load: office.js caches settings under it */
  conversationId: string;
  controlId: string;
  /** Excel's display language, such as "en-US" */
  locale: string;
  sets: RequirementSets;
  settings: DocumentSettings;
  /** whether the pane shows when the page starts */
  paneVisible: boolean;
  /** hands a text to the page with our origin */
  post: (text: string, origin: string) => void;
  /** answers one rich API batch: JSON text in, JSON text out */
  processBatch: (body: string) => Promise<string>;
}

interface Envelope {
  _messageType: number;
  _actionName: string;
  _actionType?: number;
  _conversationId: string;
  _correlationId: number;
  _data?: unknown;
}

const DisplayMode = { hidden: 1, taskpane: 2 };
const REQUEST = 0;
const REGISTER_EVENT = 1;
const RICH_API_DISPATCH = 93;
const ACTION_DISPATCH = 1000;
const COMMAND_COMPLETED_DISPATCH = 94;
const LOAD_SETTINGS_DISPATCH = 75;
const SAVE_SETTINGS_DISPATCH = 76;
/** `executeMethod` for anything else but the rich API is answered with "not supported". */
const UNSUPPORTED_METHOD = 5001;

/**
 * The window-message protocol between office.js and its host (transport A of office-wire.md), as
 * Excel on the web speaks it. Knows messages, no spreadsheet.
 */
export class Wire {
  readonly origin: string;
  /** what the page listens for: each registration is the pattern of the events sent to it */
  private readonly registrations = new Map<string, Envelope>();
  /** Set by who invokes ribbon commands: the add-in says that one is done. */
  onCommandCompleted: (commandId: string) => void = () => {};

  constructor(private readonly options: WireOptions) {
    this.origin = new URL(options.pageAddress).origin;
  }

  /** The window name that tells office.js who its host is. */
  frameName(): string {
    const { conversationId, controlId, locale } = this.options;
    const sharedRuntimeWithCustomFunctions = 3;
    return JSON.stringify({
      baseFrameName: "workbench",
      hostInfo: `Excel$Web$16.01$${locale}$${conversationId}$$$${sharedRuntimeWithCustomFunctions}`,
      xdmInfo: `${conversationId}|${controlId}|${this.origin}`,
      serializerVersion: 1,
    });
  }

  /** Whether the page listens for events of a kind. */
  listensFor(event: string): boolean {
    return this.registrations.has(event);
  }

  /** Sends an event of the older kind, known by its name; nothing happens when nobody listens. */
  fire(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (!registration) return;
    const message = { ...this.envelope(registration, 1), _data: data };
    this.options.post(JSON.stringify(message), this.origin);
  }

  /** Runs one of the add-in's ribbon commands, by the name of its function. */
  invokeCommand(commandId: string, functionName: string): void {
    const eventObject = JSON.stringify({ source: { id: commandId } });
    this.fire("appCommandInvoked", { 0: commandId, 1: functionName, 2: eventObject });
  }

  /** Runs one of the add-in's actions as a keyboard shortcut does: without an event to complete. */
  invokeAction(id: string): void {
    this.push([[EntryCategory.shortcut, ACTION_DISPATCH, "", JSON.stringify([id]), 0, false]]);
  }

  /** Sends events to the page in one message. */
  push(entries: readonly WireEntry[]): void {
    this.pushRaw(JSON.stringify(entries));
  }

  /** As `push`, for entries that are already JSON text: large calls are serialised once. */
  pushRaw(entriesJson: string): void {
    const registration = this.registrations.get("richApiMessage");
    if (!registration) throw new Error("The page does not listen for events yet");
    const slot = '"entries of this event"';
    const message = JSON.stringify({
      ...this.envelope(registration, 1),
      _data: { ArrayData: "entries of this event" },
    });
    const [head = "", tail = ""] = message.split(slot);
    this.options.post(head + entriesJson + tail, this.origin);
  }

  /** Takes one message of the page. Answers always come later, as they do across windows. */
  receive(text: string): void {
    const message = JSON.parse(text) as Envelope;
    if (message._messageType !== REQUEST) return;
    void this.answer(message).then((data) => {
      const reply = { ...this.envelope(message, 0), _data: data };
      this.options.post(JSON.stringify(reply), this.origin);
    });
  }

  private envelope(message: Envelope, responseType: 0 | 1): object {
    return {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: this.origin,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
  }

  private async answer(message: Envelope): Promise<unknown> {
    await Promise.resolve();
    if (message._actionType === REGISTER_EVENT) {
      this.registrations.set(message._actionName, message);
      return { Error: 0 };
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync")
      return this.appContext();
    if (message._actionName === "executeMethod") return this.execute(message._data);
    return { Error: 0 };
  }

  private async execute(data: unknown): Promise<unknown> {
    const call = data as {
      ArrayData?: unknown[];
      DdaMethod?: { DispatchId?: number; Version?: number };
      DdaSettingsMethod?: { Properties?: Array<[string, string]> };
    };
    const version = call.DdaMethod?.Version;
    if (call.DdaMethod?.DispatchId === LOAD_SETTINGS_DISPATCH) {
      const settings = this.options.settings.list().map(([Name, Value]) => ({ Name, Value }));
      return { Version: version, Error: 0, Properties: { Settings: settings } };
    }
    if (call.DdaMethod?.DispatchId === SAVE_SETTINGS_DISPATCH) {
      this.options.settings.replace(call.DdaSettingsMethod?.Properties ?? []);
      return { Version: version, Error: 0 };
    }
    if (call.DdaMethod?.DispatchId === COMMAND_COMPLETED_DISPATCH) {
      this.onCommandCompleted(String((data as { 0?: unknown })[0]));
      return { Version: version, Error: 0 };
    }
    if (call.DdaMethod?.DispatchId !== RICH_API_DISPATCH)
      return { Version: version, Error: UNSUPPORTED_METHOD };
    try {
      const body = await this.options.processBatch(String(call.ArrayData?.[4]));
      return { Version: version, Error: 0, Data: [200, [], body] };
    } catch (refused) {
      if (!(refused instanceof TransportFault)) throw refused;
      return { Version: version, Error: refused.number };
    }
  }

  private appContext(): object {
    const { controlId, locale, sets, paneVisible } = this.options;
    return {
      _id: controlId,
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${this.origin}/workbench.xlsx`,
      _clientMode: 1,
      _settings: this.options.settings.list(),
      _reason: "documentOpened",
      _requirementMatrix: JSON.stringify(sets),
      _appInstanceId: this.options.conversationId,
      _hostFullVersion: "16.0.0.0",
      _addinName: "add-in",
      _appDomains: [],
      _initialDisplayMode: paneVisible ? DisplayMode.taskpane : DisplayMode.hidden,
    };
  }
}
