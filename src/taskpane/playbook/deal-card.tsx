import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlaybookPaneWords } from "../../locales/playbook-pane-words";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import type { DealFacts } from "./deal-facts";

const useStyles = makeStyles({
  whom: { color: tokens.colorNeutralForeground3 },
  dots: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: "8px 0" },
  // Borders alone: where the person has colours of their own, grounds are not drawn.
  dot: {
    boxSizing: "border-box",
    width: "12px",
    height: "12px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Pressed}`,
  },
  passed: { border: `6px solid ${tokens.colorBrandBackground}` },
  late: { fontWeight: tokens.fontWeightSemibold },
});

/** The deal, how far it is and how long it has stood there. */
export function DealCard({ facts }: { facts: DealFacts }) {
  const styles = useStyles();
  const words = useTools().words.playbook;
  const { name, whom, stage, progress, days, targetDays } = facts;
  const isLate = days !== undefined && targetDays !== undefined && days > targetDays;
  return (
    <>
      <SectionTitle>{name}</SectionTitle>
      {whom.length > 0 && (
        <Text block size={200} className={styles.whom}>
          {whom.join(" · ")}
        </Text>
      )}
      {progress && (
        <div
          className={styles.dots}
          role="img"
          aria-label={words.progress(progress.at + 1, progress.of)}
        >
          {Array.from({ length: progress.of }, (_, at) => (
            <span
              key={at}
              className={mergeClasses(styles.dot, at <= progress.at && styles.passed)}
            />
          ))}
        </div>
      )}
      <Text block weight="semibold">
        {stage ?? words.noStage}
      </Text>
      <Text block size={200} className={mergeClasses(isLate && styles.late)}>
        {stage !== undefined && daysText(days, targetDays, words)}
      </Text>
    </>
  );
}

function daysText(
  days: number | undefined,
  target: number | undefined,
  words: PlaybookPaneWords,
): string {
  if (days === undefined) return words.daysUnknown;
  if (target === undefined) return words.days(days);
  return days > target ? words.daysOver(days, target) : words.daysOfTarget(days, target);
}
