import { PLACES, type Place } from "./state";
import type { Store } from "./store";

/**
 * Opens the pane at the place that the page's address names, and keeps the place there: a page that is
 * loaded again, as in another display language, is where it was. A new workbook begins with the address
 * of the manifest, which names none. Where the address holds what Excel on the web tells office.js, it
 * stays as it is.
 */
export function keepPlaceInAddress(store: Store, address: Location): void {
  const named = PLACES.find((place) => fragmentOf(place) === address.hash);
  if (named !== undefined) store.dispatch({ type: "place-chosen", place: named });
  else if (address.hash !== "") return;
  store.subscribe(() => {
    const fragment = fragmentOf(store.state().place);
    // office.js takes replaceState away; this too leaves no step to go back to.
    if (fragment !== address.hash) address.replace(fragment);
  });
}

function fragmentOf(place: Place): string {
  return `#/${place}`;
}
