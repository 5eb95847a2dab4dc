import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { announcement } from "../message-of";
import { checkSaid, fileSaid } from "../rows/rows-said";
import { Footer } from "./footer";
import { LatePlace } from "./late-place";
import { usePaneState, useTools } from "./pane-context";
import { PlaceTabs } from "./place-tabs";
import { Unsupported } from "./unsupported";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
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
  const { words } = useTools();
  const state = usePaneState();
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  if (state.support !== undefined && state.support !== "supported")
    return <Unsupported reason={state.support} />;
  return (
    <main className={styles.frame} ref={frame}>
      <PlaceTabs />
      <div
        className={styles.body}
        role="tabpanel"
        id="place"
        aria-labelledby={`tab-${state.place}`}
        // Another page begins at its top.
        key={state.place === "build" && state.editing ? "stages" : state.place}
      >
        <LatePlace place={state.place} />
      </div>
      <Footer />
      {/* Each of them is said when it is news, and the others are not said again. */}
      <div className={styles.announcer} role="status" aria-live="polite" aria-atomic="false">
        <span>{announcement(state, words)}</span>
        <span>{fileSaid(state, words)}</span>
        <span>{checkSaid(state, words)}</span>
      </div>
    </main>
  );
}
