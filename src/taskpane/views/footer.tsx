import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { mainAction } from "../main-action-of";
import { showsWork } from "../state";
import { NoticeBar, isShown } from "./notice-bar";
import { useDoing, useFaults, usePaneState, useTools } from "./pane-context";
import { RowsLine } from "./rows-line";
import { WorkBar } from "./work-bar";

const useStyles = makeStyles({
  footer: {
    flexShrink: 1,
    minHeight: 0,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    maxHeight: "75vh",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
  // Zoomed in, a message can be higher than the pane: it scrolls, the button under it stays.
  news: { minHeight: 0, overflowY: "auto", flexShrink: 1 },
  action: { flexShrink: 0 },
});

/** What is going on, what came of it, and the one thing to do next. */
export function Footer() {
  const styles = useStyles();
  const { words } = useTools();
  const act = useDoing();
  const state = usePaneState();
  const action = mainAction(state, words, useFaults());
  const { work, notice } = state;
  return (
    <footer className={styles.footer}>
      {work && showsWork(work) && (
        <div className={styles.news}>
          <WorkBar work={work} />
        </div>
      )}
      {notice && isShown(notice) && (
        <div className={styles.news}>
          <NoticeBar notice={notice} />
        </div>
      )}
      <RowsLine />
      {action && (
        // Not disabled outright: a button that was just pressed must not lose the focus.
        <Button
          className={styles.action}
          appearance="primary"
          disabledFocusable={!action.enabled}
          // The second click of a double one would meet what the button says by then.
          onClick={({ detail }) => detail < 2 && act(action)}
        >
          {action.label}
        </Button>
      )}
    </footer>
  );
}
