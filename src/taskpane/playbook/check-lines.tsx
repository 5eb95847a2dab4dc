import { Checkbox, makeStyles } from "@fluentui/react-components";
import { usePaneState, useTools } from "../views/pane-context";
import { tickKey } from "./playbook-state";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
});

interface CheckLinesProps {
  readonly deal: string;
  readonly stage: string;
  readonly lines: readonly string[];
}

/** Lines to tick off; the ticks stay with the deal and the stage as long as the pane is open. */
export function CheckLines({ deal, stage, lines }: CheckLinesProps) {
  const styles = useStyles();
  const { store } = useTools();
  const { ticked } = usePaneState().playbook;
  return (
    <div className={styles.list}>
      {lines.map((line, at) => {
        const key = tickKey(deal, stage, line);
        const tick = (isTicked: boolean) =>
          store.dispatch({ type: "playbook", event: { kind: "line-ticked", key, isTicked } });
        return (
          <Checkbox
            key={at}
            label={line}
            checked={ticked.includes(key)}
            onChange={(_, { checked }) => tick(checked === true)}
          />
        );
      })}
    </div>
  );
}
