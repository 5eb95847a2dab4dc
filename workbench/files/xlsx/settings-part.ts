import type { WorkbookFile } from "../workbook-file";
import type { XmlNode } from "./xml";
import { XML_HEADER, childrenOf, decodeText, element, encodeText, escapeXml } from "./xml";

/**
 * What the add-in keeps with the workbook. Excel has it in a part that names the add-in and opens its
 * pane; here it is a custom XML part, which Excel leaves alone and keeps.
 */

const ROOT = "funnelbookSettings";
const NAMESPACE = "urn:funnelbook:settings";

type Settings = Pick<WorkbookFile, "settings" | "documentSettings">;

export function writeSettings({ settings, documentSettings }: Settings): string {
  const entry = (name: string) => (key: string, json: string) =>
    element(name, { name: encodeText(key) }, escapeXml(encodeText(json)));
  const workbook = entry("setting");
  const document = entry("documentSetting");
  return (
    XML_HEADER +
    element(
      ROOT,
      { xmlns: NAMESPACE },
      settings.map(([key, value]) => workbook(key, JSON.stringify(value))).join("") +
        documentSettings.map(([key, json]) => document(key, json)).join(""),
    )
  );
}

/** Undefined for a part of somebody else's. */
export function readSettings(root: XmlNode | undefined): Settings | undefined {
  if (root?.name !== ROOT) return undefined;
  const entries = (name: string): Array<[string, string]> =>
    childrenOf(root, name).map(({ attributes, text }) => [
      decodeText(attributes["name"] ?? ""),
      decodeText(text),
    ]);
  return {
    settings: entries("setting").flatMap(([key, json]) => parsed(key, json)),
    documentSettings: entries("documentSetting"),
  };
}

/** None where somebody has changed the part by hand and broken it. */
function parsed(key: string, json: string): Array<[string, unknown]> {
  try {
    return [[key, JSON.parse(json) as unknown]];
  } catch {
    return [];
  }
}
