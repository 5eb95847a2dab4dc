import type { HostOptions } from "../host/host";
import { LEVELS } from "../host/api/requirement-sets";
import type { Level } from "../host/api/requirement-sets";

/**
 * What the page's address may ask for: `level` (which Excel the host claims to be), `locale`
 * (Excel's display language) and `pane=closed`.
 */
export function readOptions(
  search: string,
): Required<Pick<HostOptions, "level" | "locale" | "paneVisible">> {
  const parameters = new URLSearchParams(search);
  const level = parameters.get("level") ?? "newest";
  if (!(level in LEVELS)) throw new Error(`there is no level "${level}"`);
  return {
    level: level as Level,
    locale: parameters.get("locale") ?? "en-US",
    paneVisible: parameters.get("pane") !== "closed",
  };
}
