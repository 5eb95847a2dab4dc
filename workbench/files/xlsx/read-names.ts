import { typedFormula } from "../stored-formulas";
import type { Loss, NameFile } from "../workbook-file";
import type { XmlNode } from "./xml";
import { childrenOf, decodeText, find, flag, numberOf } from "./xml";

/** Defined names; Excel's own ones stand for prints and filters. */
export function readNames(
  workbook: XmlNode,
  sheets: ReadonlyArray<string | undefined>,
): { names: NameFile[]; losses: Loss[] } {
  const names: NameFile[] = [];
  const losses: Loss[] = [];
  for (const node of childrenOf(find(workbook, "definedNames"), "definedName")) {
    const name = decodeText(node.attributes["name"] ?? "");
    const scope = numberOf(node, "localSheetId");
    const sheet = scope === undefined ? undefined : sheets[scope];
    if (/^_xlnm\.Print/i.test(name))
      losses.push({ where: sheet ?? "", what: "what is printed of the sheet is no longer set" });
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
