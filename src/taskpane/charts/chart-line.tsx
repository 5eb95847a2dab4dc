import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type RefObject } from "react";
import type { ChartEntry } from "../../workbook/charts/chart-types";
import { usePaneState, useTools } from "../views/pane-context";
import { ChartQuestionCard } from "./chart-question";
import type { ChartQuestion } from "./charts-state";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  state: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  action: { minWidth: 0 },
  name: { overflowWrap: "anywhere" },
});

/** One of our charts: how it stands, and what can be done with it. */
export function ChartLine({ chart }: { chart: ChartEntry }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const { question, tell } = useCharts();
  const { charting } = words;
  const { title, sheet, state, refreshed, address, repairs } = chart;
  const isGood = state === "unchanged";
  const isAsked = question?.chart.name === chart.name && question.chart.sheet === sheet;
  const ask = (what: ChartQuestion["what"]) => tell({ kind: "asked", question: { what, chart } });
  const actions = useRef<HTMLDivElement>(null);
  useReturn(isAsked ? question.what : undefined, actions);
  const action = (label: string, onClick: () => void, asks?: ChartQuestion["what"]) => (
    <Button
      data-asks={asks}
      className={styles.action}
      appearance="subtle"
      size="small"
      aria-label={charting.of(label, title)}
      disabledFocusable={work !== undefined}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.line}>
      {isGood ? (
        <CheckmarkCircleRegular fontSize={20} className={styles.good} />
      ) : (
        <WarningRegular fontSize={20} className={styles.bad} />
      )}
      <div>
        <Text block weight="semibold" className={styles.name}>
          {title}
        </Text>
        <Text block size={200} className={styles.state}>
          {sheet} · {charting.states[state]}
        </Text>
        {refreshed !== undefined && (
          <Text block size={200} className={styles.state}>
            {charting.lastRefreshed(momentText(refreshed, words.language))}
          </Text>
        )}
        {isAsked ? (
          <ChartQuestionCard question={question} />
        ) : (
          <div className={styles.actions} ref={actions}>
            {action(charting.show, () => perform({ kind: "go-to", spot: { sheet, address } }))}
            {(state === "source-gone" || state === "series-gone") &&
              repairs !== undefined &&
              action(charting.repair, () => ask("repair"), "repair")}
            {action(charting.remove, () => ask("remove"), "remove")}
          </div>
        )}
      </div>
    </li>
  );
}

/** When a question is answered with no, the keyboard is again where it was asked. */
function useReturn(
  asked: ChartQuestion["what"] | undefined,
  actions: RefObject<HTMLElement | null>,
): void {
  const before = useRef(asked);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (asked === undefined && before.current !== undefined && isLost)
      actions.current?.querySelector<HTMLElement>(`[data-asks=${before.current}]`)?.focus();
    before.current = asked;
  }, [asked, actions]);
}

function momentText(moment: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return format.format(new Date(moment));
}
