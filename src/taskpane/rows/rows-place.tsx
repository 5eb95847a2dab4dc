import { PlaceTitle } from "../views/heading";
import { useTools } from "../views/pane-context";

/** The rows in use: where they stand, how they are read, what is wrong with them. */
export function RowsPlace() {
  const { words } = useTools();
  return <PlaceTitle>{words.places.rows}</PlaceTitle>;
}
