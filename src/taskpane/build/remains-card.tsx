import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Remains } from "../../workbook/build/build-types";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({ card: { marginBottom: tokens.spacingVerticalM } });

/** Offers to remove what a build left that could not clean up behind itself. */
export function RemainsCard({ remains }: { remains: Remains }) {
  const styles = useStyles();
  const { store, words, perform } = useTools();
  const { work } = usePaneState();
  const { title, text, remove, keep } = words.remains;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.card}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <br />
        {text(remains.sheets)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={work !== undefined}
          onClick={() => perform({ kind: "remove-remains" })}
        >
          {remove}
        </Button>
        <Button appearance="transparent" onClick={() => store.dispatch({ type: "remains-kept" })}>
          {keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
