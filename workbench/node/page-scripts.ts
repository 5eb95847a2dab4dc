/** One script of a page, in the order it stands there. */
export interface PageScript {
  /** absolute address, or undefined for a script inside the page */
  address: string | undefined;
  code: string;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;

/**
 * The scripts of a page as a browser would run them: plain ones in document order, deferred ones
 * after them. Enough of HTML for an add-in page; modules are refused, because vm runs scripts only.
 */
export function pageScripts(html: string, pageAddress: string): PageScript[] {
  const plain: PageScript[] = [];
  const deferred: PageScript[] = [];
  for (const [, attributes = "", code = ""] of html.replace(COMMENT, "").matchAll(SCRIPT)) {
    const kind = attribute(attributes, "type") ?? "text/javascript";
    if (kind === "module") throw new Error("the page has a module script, which cannot run here");
    if (!/^(?:text|application)\/javascript$/.test(kind)) continue;
    const source = attribute(attributes, "src");
    const address = source === undefined ? undefined : new URL(source, pageAddress).href;
    const list =
      address && /\b(?:defer|async)\b/.test(withoutValues(attributes)) ? deferred : plain;
    list.push({ address, code });
  }
  return [...plain, ...deferred];
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(
    attributes,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function withoutValues(attributes: string): string {
  return attributes.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g, "");
}
