import { Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StageGuide } from "../../workbook/rows/playbook";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { ...typographyStyles.body1, margin: 0, padding: "0 0 0 20px" },
});

interface GuideProps {
  readonly guide: StageGuide;
  /** of the methodology */
  readonly method: string | undefined;
  /** a list that is worked through; without it all lists are only read */
  readonly checkList?: (lines: readonly string[]) => ReactNode;
}

/** What the playbook says of one stage. */
export function StageGuidance({ guide, method, checkList }: GuideProps) {
  const { sections } = useTools().words.playbook;
  const lines = (each: readonly string[]) => <Lines lines={each} />;
  return (
    <>
      <Part title={sections.purpose} lines={guide.purpose} show={lines} />
      <Part title={sections.entry} lines={checkList ? [] : guide.entry} show={lines} />
      <Part title={sections.checklist} lines={guide.checklist} show={checkList ?? lines} />
      <Part title={sections.questions} lines={guide.questions} show={lines} />
      {method !== undefined && <Part title={method} lines={guide.method} show={lines} />}
      {guide.others.map((other) => (
        <Part key={other.title} title={other.title} lines={other.lines} show={lines} />
      ))}
      <Part title={sections.exit} lines={guide.exit} show={checkList ?? lines} />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly show: (lines: readonly string[]) => ReactNode;
}

function Part({ title, lines, show }: PartProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {show(lines)}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 1)
    return (
      <Text block as="p">
        {lines[0]}
      </Text>
    );
  return (
    <ul className={styles.list}>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
