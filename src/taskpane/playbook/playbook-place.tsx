import { PlaceTitle } from "../views/heading";
import { useTools } from "../views/pane-context";

/** What to do in the stage of the selected deal. */
export function PlaybookPlace() {
  const { words } = useTools();
  return <PlaceTitle>{words.places.playbook}</PlaceTitle>;
}
