import type { NumberBounds } from "../../pipeline/pipeline-error";
import { rounded } from "../phrases";

/** A number for a sentence, with a decimal comma and at most two decimals. */
export const decimal = (number: number) => rounded(number).replace(".", ",");

/** Which numbers an argument takes: "kokonaisluku, joka on vähintään 1 ja enintään 60". */
export function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const limits = [
    above === undefined ? "" : `suurempi kuin ${above}`,
    least === undefined ? "" : `vähintään ${least}`,
    below === undefined ? "" : `pienempi kuin ${below}`,
    most === undefined ? "" : `enintään ${most}`,
  ].filter((limit) => limit !== "");
  const kind = isWhole === true ? "kokonaisluku" : "luku";
  return limits.length === 0 ? kind : `${kind}, joka on ${limits.join(" ja ")}`;
}
