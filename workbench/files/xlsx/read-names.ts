import { typedFormula } from "../stored-formulas";
import type { Loss, NameFile } from "../workbook-file";
import type { XmlNode } from "./xml";
import { childrenOf, decodeText, find, flag, numberOf } from "./xml";

/** What of a sheet prints, and on each page: names of Excel's own, which people see without their mark. */
const PRINT_NAMES = new Set(["Print_Area", "Print_Titles"]);
const OWN_MARK = "_xlnm.";

/** The name as files hold it. */
export const storedName = (name: string, sheet: string | undefined): string =>
  PRINT_NAMES.has(name) && sheet !== undefined ? OWN_MARK + name : name;

/** Defined names; Excel's own ones stand for prints and filters. */
export function readNames(
  workbook: XmlNode,
  sheets: ReadonlyArray<string | undefined>,
): { names: NameFile[]; losses: Loss[] } {
  const names: NameFile[] = [];
  const losses: Loss[] = [];
  for (const node of childrenOf(find(workbook, "definedNames"), "definedName")) {
    const stored = decodeText(node.attributes["name"] ?? "");
    const own = stored.startsWith(OWN_MARK) ? stored.slice(OWN_MARK.length) : undefined;
    const scope = numberOf(node, "localSheetId");
    const sheet = scope === undefined ? undefined : sheets[scope];
    const name = own !== undefined && PRINT_NAMES.has(own) ? own : stored;
    // The filter is told of where it stands.
    if (name.startsWith(OWN_MARK) && own !== "_FilterDatabase")
      losses.push({
        where: sheet ?? "",
        what: `the name ${own}, which Excel keeps for itself, is left out`,
      });
    if (name === "" || name.startsWith("_xl") || (scope !== undefined && sheet === undefined))
      continue;
    if (flag(node, "function") || flag(node, "vbProcedure")) {
      losses.push({ where: "", what: `the name ${name} belongs to a macro and is left out` });
      continue;
    }
    names.push({
      name,
      formula: typedFormula(decodeText(node.text)),
      ...(sheet === undefined ? {} : { sheet }),
      comment: decodeText(node.attributes["comment"] ?? ""),
      visible: !flag(node, "hidden"),
    });
  }
  return { names, losses };
}
