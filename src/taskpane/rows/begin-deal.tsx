import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } });

/** The way to the form for a new deal. */
export function BeginDeal({ inUse }: { inUse: RowsInUse }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const { deal } = words.rows;
  const job = { kind: "begin-deal", inUse } as const;
  return (
    <>
      <Text as="p" block size={200}>
        {deal.text}
      </Text>
      <Button
        className={styles.button}
        icon={<AddRegular />}
        disabledFocusable={work !== undefined}
        onClick={() => perform({ kind: "rows", job, isQuick: true })}
      >
        {deal.open}
      </Button>
    </>
  );
}
