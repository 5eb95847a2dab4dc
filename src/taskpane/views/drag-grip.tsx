import { makeStyles, tokens } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  grip: {
    display: "flex",
    padding: tokens.spacingVerticalSNudge,
    marginLeft: "-6px",
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    // Else a finger would scroll the pane instead.
    touchAction: "none",
  },
});

/** By which a row is dragged; the keyboard has other ways. @param grip of useDragOrder */
export function DragGrip(grip: HTMLAttributes<HTMLElement>) {
  const styles = useStyles();
  return (
    <span className={styles.grip} aria-hidden {...grip}>
      <ReOrderDotsVerticalRegular />
    </span>
  );
}
