import { Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellText, isBlank } from "../../pipeline/cells/cell-value";
import { foldText } from "../../pipeline/cells/fold";
import type { Pipeline } from "../../pipeline/pipeline";
import type { Playbook } from "../../workbook/rows/playbook";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  list: { margin: 0 },
  question: { ...typographyStyles.body1Strong, marginTop: tokens.spacingVerticalS },
  answer: { ...typographyStyles.body1, margin: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface MethodAnswersProps {
  readonly book: Playbook;
  readonly pipeline: Pipeline;
  readonly deal: number;
}

/** The questions that the methodology asks of every deal, and what this one's row answers. */
export function MethodAnswers({ book, pipeline, deal }: MethodAnswersProps) {
  const styles = useStyles();
  const words = useTools().words.playbook;
  const { headers } = pipeline.source;
  const asked = book.columns.flatMap(({ header, prompt }) => {
    const column = headers.findIndex((each) => foldText(each) === foldText(header));
    return column === -1 ? [] : [{ header, prompt, cell: pipeline.cellIn(deal, column) }];
  });
  if (asked.length === 0) return null;
  return (
    <>
      <SectionTitle>{book.method}</SectionTitle>
      <dl className={styles.list}>
        {asked.map(({ header, prompt, cell }) => (
          <div key={header}>
            <dt className={styles.question}>{header}</dt>
            <dd className={styles.answer}>
              <Text block size={200} className={styles.faint}>
                {prompt}
              </Text>
              {isBlank(cell) ? (
                <span className={styles.faint}>{words.unanswered}</span>
              ) : (
                cellText(cell)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
