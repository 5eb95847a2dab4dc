import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { announcement } from "../message";
import { PLACES, type Place } from "../state";
import { BuildPlace } from "./build-place";
import { ChartsPlace } from "./charts-place";
import { Footer } from "./footer";
import { FunctionsPlace } from "./functions-place";
import { usePaneState, useTools } from "./pane-context";
import { Unsupported } from "./unsupported";
import { useKeptFocus } from "./use-kept-focus";

const VIEWS: Readonly<Record<Place, () => React.JSX.Element>> = {
  build: BuildPlace,
  charts: ChartsPlace,
  functions: FunctionsPlace,
};

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    // Excel draws its own button over the corner (34 px on a Mac).
    paddingRight: "36px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  announcer: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tabs above, one place in the middle, the main action always in sight below. */
export function Frame() {
  const styles = useStyles();
  const { store, words } = useTools();
  const state = usePaneState();
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  if (state.support !== undefined && state.support !== "supported")
    return <Unsupported reason={state.support} />;
  const View = VIEWS[state.place];
  return (
    <main className={styles.frame} ref={frame}>
      <TabList
        className={styles.tabs}
        aria-label={words.placesLabel}
        selectedValue={state.place}
        onTabSelect={(_, { value }) =>
          store.dispatch({ type: "place-chosen", place: value as Place })
        }
      >
        {PLACES.map((place) => (
          <Tab key={place} value={place} id={`tab-${place}`} aria-controls="place">
            {words.places[place]}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.body}
        role="tabpanel"
        id="place"
        aria-labelledby={`tab-${state.place}`}
        // Another page begins at its top.
        key={state.place === "build" && state.editing ? "stages" : state.place}
      >
        <View />
      </div>
      <Footer />
      <div className={styles.announcer} role="status" aria-live="polite">
        {announcement(state, words)}
      </div>
    </main>
  );
}
