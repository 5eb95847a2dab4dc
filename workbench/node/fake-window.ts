import vm from "node:vm";

/** One message as a frame's `message` listener sees it; office.js reads exactly these three. */
export interface WindowMessage {
  data: string;
  origin: string;
  source: { postMessage(text: string, origin: string): void };
}

/** Text of the file at an https address, or undefined where a server would answer 404. */
export type ReadAddress = (address: string) => string | undefined;

export interface FakeWindowOptions {
  /** address of the page, https */
  pageAddress: string;
  /** JSON host info; office.js reads it from `window.name` (office-wire.md 4.2) */
  name: string;
  read: ReadAddress;
  /** what the page posts to its parent: the host's wire */
  toParent: (text: string) => void;
  /** console of the page; the process's own when left out */
  console?: Console;
}

export interface FakeWindow {
  /** the page's global object */
  window: Record<string, unknown>;
  /** runs a script text inside the page's realm */
  run(code: string, address: string): unknown;
  /** runs a script of the page, with an element of its own; rejects when it is not there */
  loadScript(address: string): Promise<void>;
  /** hands the page a message from its parent */
  deliver(text: string, origin: string): void;
  /** the same value, built from the page's own Array and Object */
  toPage<T>(value: T): T;
  close(): void;
}

interface ScriptElement {
  tagName: "SCRIPT";
  src: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
}

/**
 * Office.js gathers results for 50 ms and lets half a second pass between two batches, seconds after
 * slow ones, to spare Excel. Here a message costs nothing: what would wait shorter than this, its
 * shortest wait for a script that does not come, has its turn at once.
 */
const LONG_MS = 5000;

type Timer = NodeJS.Timeout | NodeJS.Immediate;

/**
 * The least window Microsoft's office.js runs in: script loading, window messages, storage, and an
 * anchor that parses addresses. Timers belong to the window so that closing it ends its telemetry
 * loops and lets the process end.
 */
export function openFakeWindow(options: FakeWindowOptions): FakeWindow {
  const listeners: Array<(message: WindowMessage) => void> = [];
  const scripts: ScriptElement[] = [];
  const timers = new Set<Timer>();
  let closed = false;

  const parent = {
    postMessage(text: string) {
      if (!closed) options.toParent(String(text));
    },
  };

  const scriptElement = (): ScriptElement => ({
    tagName: "SCRIPT",
    src: "",
    setAttribute() {},
    getAttribute: () => null,
  });

  const load = (element: ScriptElement): void => {
    scripts.push(element);
    setImmediate(() => {
      if (closed) return;
      const text = options.read(element.src);
      if (text === undefined) return element.onerror?.();
      // As in a browser, a script that throws has still loaded.
      try {
        run(text, element.src);
      } catch (error) {
        (options.console ?? console).error(error);
      }
      element.onload?.();
    });
  };

  const documentEvents = new EventTarget();
  const document = {
    documentElement: { lang: "" },
    URL: options.pageAddress,
    // The trust rule compares the parent's host name with this one.
    domain: new URL(options.pageAddress).hostname,
    location: new URL(options.pageAddress),
    readyState: "complete",
    hasFocus: () => true,
    addEventListener: documentEvents.addEventListener.bind(documentEvents),
    removeEventListener: documentEvents.removeEventListener.bind(documentEvents),
    dispatchEvent: documentEvents.dispatchEvent.bind(documentEvents),
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) =>
      tag.toLowerCase() === "script"
        ? scripts
        : [{ appendChild: (child: ScriptElement) => (load(child), child) }],
    createElement: (tag: string) => {
      if (tag.toLowerCase() === "script") return scriptElement();
      return tag.toLowerCase() === "a"
        ? anchor()
        : { style: {}, setAttribute() {}, appendChild() {} };
    },
    createTextNode: (text: string) => ({ text }),
    head: { appendChild: load },
  };

  const track =
    (start: (handler: () => void, wait: number) => Timer, repeats = false) =>
    (handler: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
      const timer = start(() => {
        if (!repeats) timers.delete(timer);
        handler(...values);
      }, Number(wait));
      timers.add(timer);
      return timer;
    };
  const clear = (timer: Timer | undefined): void => {
    if (timer === undefined) return;
    stop(timer);
    timers.delete(timer);
  };

  const sandbox: Record<string, unknown> = {
    name: options.name,
    location: document.location,
    document,
    parent,
    opener: null,
    navigator: { userAgent: "Funnelbook workbench", language: "en-US", platform: "Node" },
    history: { pushState() {}, replaceState() {} },
    localStorage: memoryStorage(),
    sessionStorage: memoryStorage(),
    performance,
    console: options.console ?? console,
    setTimeout: track((handler, wait) =>
      wait < LONG_MS ? setImmediate(handler) : setTimeout(handler, wait),
    ),
    setInterval: track((handler, wait) => setInterval(handler, wait), true),
    clearTimeout: clear,
    clearInterval: clear,
    addEventListener(kind: string, listener: (message: WindowMessage) => void) {
      if (kind === "message") listeners.push(listener);
    },
    removeEventListener(kind: string, listener: (message: WindowMessage) => void) {
      const index = kind === "message" ? listeners.indexOf(listener) : -1;
      if (index >= 0) listeners.splice(index, 1);
    },
    postMessage() {},
    URL,
    CustomEvent,
    TextEncoder,
    TextDecoder,
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  sandbox.top = parent;
  const context = vm.createContext(sandbox);
  // The page parses its own JSON: an array of this realm fails its `instanceof Array`.
  const parseInPage = vm.runInContext("(text) => JSON.parse(text)", context) as (
    text: string,
  ) => unknown;

  function run(code: string, address: string): unknown {
    return vm.runInContext(code, context, { filename: address });
  }

  return {
    window: sandbox,
    run,
    loadScript: (address) =>
      new Promise((resolve, reject) => {
        const onerror = (): void => reject(new Error(`the page asks for ${address}: not there`));
        load(Object.assign(scriptElement(), { src: address, onload: resolve, onerror }));
      }),
    deliver(text, origin) {
      if (closed) return;
      for (const listener of [...listeners]) listener({ data: text, origin, source: parent });
    },
    toPage: <T>(value: T) => parseInPage(JSON.stringify(value)) as T,
    close() {
      closed = true;
      timers.forEach(stop);
      timers.clear();
    },
  };
}

/** Each of the two passes over what is the other's. */
function stop(timer: Timer): void {
  clearTimeout(timer as NodeJS.Timeout);
  clearImmediate(timer as NodeJS.Immediate);
}

/** office.js parses addresses by setting `href` on an anchor and reading the parts back. */
function anchor(): object {
  let url: URL | undefined;
  const part = (
    name: "protocol" | "hostname" | "host" | "port" | "pathname" | "search" | "hash",
  ) => ({
    get: () => url?.[name] ?? "",
  });
  return Object.defineProperties(
    {},
    {
      href: {
        get: () => url?.href ?? "",
        set: (text: string) => {
          url = URL.canParse(text) ? new URL(text) : undefined;
        },
      },
      protocol: part("protocol"),
      hostname: part("hostname"),
      host: part("host"),
      port: part("port"),
      pathname: part("pathname"),
      search: part("search"),
      hash: part("hash"),
    },
  );
}

function memoryStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
