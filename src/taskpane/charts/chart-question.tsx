import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { Task } from "../tasks";
import { usePaneState, useTools } from "../views/pane-context";
import { figuresRequest } from "./chart-request";
import type { ChartQuestion } from "./charts-state";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Asks before a chart goes, or gets new figures. The keyboard is at what changes nothing, as Escape does not. */
export function ChartQuestionCard({ question: { what, chart } }: { question: ChartQuestion }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const { drawn, tell } = useCharts();
  const { charting } = words;
  const request =
    chart.repairs === undefined ? undefined : figuresRequest(chart.repairs, drawn, words);
  const task = taskOf();
  const keepButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keepButton.current?.focus(), []);
  const keep = () => tell({ kind: "asked", question: undefined });
  return (
    <div
      className={styles.card}
      role="group"
      aria-label={charting.questions[what](chart.title)}
      onKeyDown={({ key }) => key === "Escape" && keep()}
    >
      <Text block weight="semibold">
        {charting.questions[what](chart.title)}
      </Text>
      <Text block>{charting.consequences[what]}</Text>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={work !== undefined || task === undefined}
          onClick={() => task && perform(task)}
        >
          {charting[what]}
        </Button>
        <Button size="small" ref={keepButton} onClick={keep}>
          {charting.keep}
        </Button>
      </div>
    </div>
  );

  /** Undefined while the figures that would be written are not computed. */
  function taskOf(): Task | undefined {
    if (what === "remove") return { kind: "charts", job: { kind: "remove", chart } };
    const { sheet, name } = chart;
    return (
      request && { kind: "charts", job: { kind: "repair", request: { ...request, sheet, name } } }
    );
  }
}
