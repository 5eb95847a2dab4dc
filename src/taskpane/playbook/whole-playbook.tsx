import { Button, Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Playbook } from "../../workbook/rows/playbook";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { StageGuidance } from "./stage-guide";

const useStyles = makeStyles({
  stage: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    "> summary": { ...typographyStyles.body1Strong, cursor: "pointer" },
  },
  open: { marginTop: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Stage by stage, folded; and where it comes from. */
export function WholePlaybook({ book }: { book: Playbook | undefined }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const texts = words.playbook;
  const sheet = book?.sheet;
  const source =
    book === undefined ? texts.none : sheet === undefined ? texts.builtIn : texts.onSheet(sheet);
  return (
    <>
      <SectionTitle>{texts.whole}</SectionTitle>
      <Text block size={200} className={styles.hint}>
        {source}
      </Text>
      {sheet !== undefined && (
        <Button
          size="small"
          className={styles.open}
          disabledFocusable={work !== undefined}
          onClick={() => perform({ kind: "go-to", spot: { sheet, address: "A1" } })}
        >
          {texts.openSheet}
        </Button>
      )}
      <div lang={book?.language}>
        {book?.stages.map((guide) => (
          <details key={guide.stage} className={styles.stage}>
            <summary>{guide.stage}</summary>
            <StageGuidance guide={guide} method={book.method} />
          </details>
        ))}
      </div>
    </>
  );
}
