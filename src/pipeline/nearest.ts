import { distance } from "fastest-levenshtein";
import { foldText } from "./cells/fold";

const LONGEST = 100;

/** A shorter name with another letter is another name: 赢单 is won and 输单 is lost. */
const SHORTEST = 3;

/** The known name that a person probably meant: at most a third of its letters differ, or one. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const wanted = foldText(text.slice(0, LONGEST));
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of names) {
    const folded = foldText(name.slice(0, LONGEST));
    const edits = distance(wanted, folded);
    const most = folded.length < SHORTEST ? 0 : Math.max(1, Math.floor(folded.length / 3));
    if (edits < bestDistance && edits <= most) {
      best = name;
      bestDistance = edits;
    }
  }
  return best;
}
