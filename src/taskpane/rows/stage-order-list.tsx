import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useState, type KeyboardEvent } from "react";
import type { Pipeline } from "../../pipeline/pipeline";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { StagesChoice } from "../../workbook/rows/rows-choice";
import { DragGrip } from "../views/drag-grip";
import { usePaneState, useTools } from "../views/pane-context";
import { rowId, useDragOrder } from "../views/use-drag-order";
import { namesInOrder, openStages, type StageCount } from "./stage-choice";

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
      <Button onClick={() => perform({ kind: "rows", job, isQuick: true })}>
        {order.goTo(stages.table)}
      </Button>
    </>
  );
}

/** An order that the person made. */
interface MadeOrder {
  readonly names: readonly string[];
  /** as what the rows were read when Excel was asked for it; it shows until they are read anew */
  readonly asked: Pipeline | undefined;
}

/** The order in numbers of these stages; undefined where it is one of others. */
function indicesOf({ names }: MadeOrder, open: readonly StageCount[]): number[] | undefined {
  const indices = names.map((name) => open.findIndex((stage) => stage.name === name));
  return indices.includes(-1) || indices.length !== open.length ? undefined : indices;
}

function OrderByHand({ inUse, pipeline }: OrderProps) {
  const styles = useStyles();
  const { words, perform, store } = useTools();
  // Drawn anew when what is at work ends.
  usePaneState();
  const { order: texts } = words.rows;
  const open = openStages(pipeline);
  const byIndex = open.map(({ index }) => index);
  // By name: rows that are read anew meanwhile number their stages from 0 again.
  const [made, setMade] = useState<MadeOrder>();
  const mine = made && indicesOf(made, open);
  const isMine = mine !== undefined && (made?.asked ?? pipeline) === pipeline;
  const order = isMine ? mine : byIndex;
  const move = (index: number, to: number) => {
    const others = order.filter((each) => each !== index);
    if (to < 0 || to > others.length) return;
    const moved = [...others.slice(0, to), index, ...others.slice(to)];
    setMade({ names: moved.map((each) => open[each]!.name), asked: undefined });
  };
  const { dragged, grip, list } = useDragOrder(move);
  const use = (stages: StagesChoice | undefined) => {
    const choice = { ...inUse.choice, stages };
    perform({ kind: "rows", job: { kind: "use", choice, of: inUse }, isQuick: true });
  };
  useEffect(() => {
    // Once it rests, and once for each order, also when Excel refuses it.
    if (dragged !== undefined || !isMine || made?.asked || store.state().work) return;
    setMade({ ...made!, asked: pipeline });
    use(namesInOrder(pipeline, order));
  });
  const byKey = (event: KeyboardEvent, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    move(index, order.indexOf(index) + by);
  };
  return (
    <>
      <Text as="p" block size={200} id="order-hint" className={styles.hint}>
        {pipeline.stages.isKnown ? texts.hint : texts.unknown}
      </Text>
      <ol className={styles.list} {...list}>
        {order.map((index, at) => {
          const { name, deals } = open[index]!;
          return (
            <li
              key={index}
              id={rowId(index)}
              className={mergeClasses(styles.row, dragged === index && styles.dragged)}
              onKeyDown={(event) => byKey(event, index)}
            >
              <DragGrip {...grip(index)} />
              <Text className={styles.name}>{name}</Text>
              <Text size={200} className={styles.count}>
                {texts.deals(deals)}
              </Text>
              <Button
                appearance="subtle"
                size="small"
                icon={<ArrowUpRegular />}
                aria-label={texts.up(name)}
                aria-keyshortcuts="Alt+ArrowUp"
                disabledFocusable={at === 0}
                onClick={() => move(index, at - 1)}
              />
              <Button
                appearance="subtle"
                size="small"
                icon={<ArrowDownRegular />}
                aria-label={texts.down(name)}
                aria-keyshortcuts="Alt+ArrowDown"
                disabledFocusable={at === order.length - 1}
                onClick={() => move(index, at + 1)}
              />
            </li>
          );
        })}
      </ol>
      {inUse.choice.stages !== undefined && (
        <Button size="small" onClick={() => use(undefined)}>
          {texts.found}
        </Button>
      )}
    </>
  );
}
