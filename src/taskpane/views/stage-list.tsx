import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TemplateCard } from "../template-cards";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: "0 0 0 20px",
  },
  stage: { "::marker": { color: tokens.colorNeutralForeground3 } },
  won: { fontWeight: tokens.fontWeightSemibold },
});

/** The stages of a template in order. */
export function StageList({ stages }: Pick<TemplateCard, "stages">) {
  const styles = useStyles();
  const won = stages.find((stage) => stage.kind === "won");
  return (
    <ol className={styles.list}>
      {stages.map((stage) => (
        <li key={stage.name} className={styles.stage}>
          <span className={stage === won ? styles.won : undefined}>{stage.name}</span>
        </li>
      ))}
    </ol>
  );
}
