import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { BusyBar } from "../views/busy-bar";
import { useTools } from "../views/pane-context";
import { cancelCheck, checkAgain } from "./begin-check";
import { CheckList } from "./check-list";
import type { RowsCheck } from "./rows-state";

const useStyles = makeStyles({
  cancelled: { marginBottom: tokens.spacingVerticalS },
});

/** What is wrong with the rows, or how far one is from knowing it. */
export function CheckPart({ check }: { check: RowsCheck }) {
  const { store, words } = useTools();
  switch (check.kind) {
    case "looking":
      return (
        <BusyBar
          label={words.rows.check.looking}
          share={check.share}
          onCancel={() => cancelCheck(store)}
        />
      );
    case "cancelled":
      return <Cancelled again={() => checkAgain(store, check.of)} />;
    case "found":
      return <CheckList check={check.found} />;
  }
}

function Cancelled({ again }: { again: () => void }) {
  const styles = useStyles();
  const { check } = useTools().words.rows;
  const button = useRef<HTMLButtonElement>(null);
  // It stands where the button was that has just been pressed; who unfolds the part later stays where they are.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <>
      <Text as="p" block className={styles.cancelled}>
        {check.cancelled}
      </Text>
      <Button ref={button} onClick={again}>
        {check.again}
      </Button>
    </>
  );
}
