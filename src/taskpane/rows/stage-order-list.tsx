import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useState, type KeyboardEvent } from "react";
import type { Pipeline } from "../../pipeline/pipeline";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { StagesChoice } from "../../workbook/rows/rows-choice";
import { DragGrip } from "../views/drag-grip";
import { usePaneState, useTools } from "../views/pane-context";
import { rowId, useDragOrder } from "../views/use-drag-order";
import { namesInOrder, openStages } from "./stage-choice";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", alignItems: "center", borderRadius: tokens.borderRadiusMedium },
  dragged: { backgroundColor: tokens.colorNeutralBackground1Pressed },
  name: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

interface OrderProps {
  readonly inUse: RowsInUse;
  readonly pipeline: Pipeline;
}

/** The open stages with their deals; put in order by hand where no Stages table says it. */
export function StageOrderList({ inUse, pipeline }: OrderProps) {
  const { words, perform } = useTools();
  const isBusy = usePaneState().work !== undefined;
  const { order } = words.rows;
  const { stages } = inUse.choice;
  if (stages === undefined || !("table" in stages))
    return <OrderByHand inUse={inUse} pipeline={pipeline} />;
  const job = { kind: "go-to-table", table: stages.table } as const;
  return (
    <>
      <Text as="p" block>
        {order.inTable(stages.table)}
      </Text>
      <Button
        disabledFocusable={isBusy}
        onClick={() => perform({ kind: "rows", job, isQuick: true })}
      >
        {order.goTo(stages.table)}
      </Button>
    </>
  );
}

/** An order that the person made. */
interface MadeOrder {
  readonly names: readonly string[];
  /** the rows when Excel was asked for it: it shows until they are read anew */
  readonly asked: RowsInUse | undefined;
}

function OrderByHand({ inUse, pipeline }: OrderProps) {
  const styles = useStyles();
  const { words, perform, store } = useTools();
  // Drawn anew when what is at work ends.
  const isBusy = usePaneState().work !== undefined;
  const { order: texts } = words.rows;
  // By name, since in another order the stages have other numbers.
  const open = new Map(openStages(pipeline).map((stage) => [stage.name, stage]));
  const [made, setMade] = useState<MadeOrder>();
  const fits = made?.names.length === open.size && made.names.every((name) => open.has(name));
  const isMine = fits && (made.asked ?? inUse) === inUse;
  const order = isMine ? made.names : [...open.keys()];
  const move = (name: string, to: number) => {
    const others = order.filter((each) => each !== name);
    if (to < 0 || to > others.length) return;
    setMade({ names: [...others.slice(0, to), name, ...others.slice(to)], asked: undefined });
  };
  const { dragged, grip, list } = useDragOrder(move);
  const use = (stages: StagesChoice | undefined) => {
    const choice = { ...inUse.choice, stages };
    perform({ kind: "rows", job: { kind: "use", choice, of: inUse }, isQuick: true });
  };
  useEffect(() => {
    if (dragged !== undefined || made === undefined || made.asked || store.state().work) return;
    // Of other stages than these it is an order no more.
    if (!fits) return setMade(undefined);
    // Once it rests, and once for each order, also when Excel refuses it.
    setMade({ ...made, asked: inUse });
    const indices = order.map((name) => open.get(name)!.index);
    use(namesInOrder(pipeline, indices));
  });
  const byKey = (event: KeyboardEvent, name: string) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    move(name, order.indexOf(name) + by);
  };
  return (
    <>
      <Text as="p" block size={200} id="order-hint" className={styles.hint}>
        {pipeline.stages.isKnown ? texts.hint : texts.unknown}
      </Text>
      <ol className={styles.list} {...list}>
        {order.map((name, at) => (
          <li
            key={name}
            id={rowId(name)}
            className={mergeClasses(styles.row, dragged === name && styles.dragged)}
            onKeyDown={(event) => byKey(event, name)}
          >
            <DragGrip {...grip(name)} />
            <Text className={styles.name}>{name}</Text>
            <Text size={200} className={styles.count}>
              {texts.deals(open.get(name)!.deals)}
            </Text>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUpRegular />}
              aria-label={texts.up(name)}
              aria-keyshortcuts="Alt+ArrowUp"
              disabledFocusable={at === 0}
              onClick={() => move(name, at - 1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowDownRegular />}
              aria-label={texts.down(name)}
              aria-keyshortcuts="Alt+ArrowDown"
              disabledFocusable={at === order.length - 1}
              onClick={() => move(name, at + 1)}
            />
          </li>
        ))}
      </ol>
      {inUse.choice.stages !== undefined && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => use(undefined)}>
          {texts.found}
        </Button>
      )}
    </>
  );
}
