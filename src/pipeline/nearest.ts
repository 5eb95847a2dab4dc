import { distance } from "fastest-levenshtein";
import { foldText } from "./fold";

const LONGEST = 100;

/** The known name that a person probably meant: at most a third of its letters differ. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const wanted = foldText(text.slice(0, LONGEST));
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of names) {
    const folded = foldText(name.slice(0, LONGEST));
    const edits = distance(wanted, folded);
    if (edits < bestDistance && edits <= Math.max(1, Math.floor(folded.length / 3))) {
      best = name;
      bestDistance = edits;
    }
  }
  return best;
}
