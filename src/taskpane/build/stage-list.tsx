import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ProcessStage } from "../../templates/template";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: "0 0 0 20px",
  },
  stage: { "::marker": { color: tokens.colorNeutralForeground3 } },
  won: { fontWeight: tokens.fontWeightSemibold },
});

export interface StageListProps {
  readonly stages: readonly Pick<ProcessStage, "name" | "kind">[];
}

/** The stages of a process in order. */
export function StageList({ stages }: StageListProps) {
  const styles = useStyles();
  const won = stages.find((stage) => stage.kind === "won");
  return (
    <ol className={styles.list}>
      {stages.map((stage, at) => (
        <li key={at} className={styles.stage}>
          <span className={stage === won ? styles.won : undefined}>{stage.name}</span>
        </li>
      ))}
    </ol>
  );
}
