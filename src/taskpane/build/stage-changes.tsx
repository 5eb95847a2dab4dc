import {
  Button,
  Card,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import {
  NO_DECISIONS,
  planStageChanges,
  type StageDecisions,
} from "../../workbook/stages/plan-stage-changes";
import type { StageSurvey } from "../../workbook/stages/stage-survey";
import { CardTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { StageMentions } from "./stage-mentions";
import { NewStageQuestion, RemovedStageQuestion } from "./stage-questions";

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalL },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    padding: "0 0 0 20px",
    "> li": { marginBottom: tokens.spacingVerticalXS },
  },
  cells: { color: tokens.colorNeutralForeground3 },
  action: { alignSelf: "flex-start" },
});

/** A pipeline that does not follow its Stages table: what will be written, and the button for it. */
export function StageChangesCard({ survey }: { survey: StageSurvey }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const [decisions, setDecisions] = useState<StageDecisions>(NO_DECISIONS);
  const texts = words.changes;
  const plan = planStageChanges(survey, decisions);
  const line = (text: string, cells = "") => (
    <li key={text}>
      {text}
      {cells !== "" && <span className={styles.cells}> · {cells}</span>}
    </li>
  );
  const asked = plan.newStages.filter(({ origins }) => origins.length > 0);
  const isUnanswered = asked.some(({ origin }) => origin === undefined);
  return (
    <Card className={styles.card} appearance="outline">
      <CardTitle>{texts.title(survey.sheet)}</CardTitle>
      <Text>{texts.text}</Text>
      <ul className={styles.list}>
        {plan.renamed.map((each) => line(texts.renamed(each.from, each.to), texts.cells(each)))}
        {plan.added.map((name) => line(texts.added(name)))}
        {plan.regained.map((name) => line(texts.regained(name)))}
        {plan.moved.map((name) => line(texts.moved(name)))}
        {plan.clashes.map((name) => line(texts.clash(name)))}
      </ul>
      {asked.map((stage) => (
        <NewStageQuestion
          key={stage.name}
          stage={stage}
          onAnswer={(origin) =>
            setDecisions({
              ...decisions,
              origins: { ...decisions.origins, [stage.name]: origin },
            })
          }
        />
      ))}
      {plan.removed.map((stage) => (
        <RemovedStageQuestion
          key={stage.name}
          stage={stage}
          onAnswer={(isDropped) =>
            setDecisions({ ...decisions, drops: { ...decisions.drops, [stage.name]: isDropped } })
          }
        />
      ))}
      {plan.stuck.length > 0 && <Text size={200}>{texts.stuck(plan.stuck)}</Text>}
      <StageMentions mentions={plan.mentions} unsearched={survey.unsearched} />
      {isUnanswered && <Text size={200}>{texts.unanswered}</Text>}
      <Button
        className={styles.action}
        appearance="primary"
        disabledFocusable={work !== undefined || !plan.isReady}
        onClick={() => perform({ kind: "apply-stages", survey, decisions })}
      >
        {texts.apply}
      </Button>
    </Card>
  );
}
