import {
  Button,
  Link,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { AddRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { Fragment } from "react";
import type { BuildResult } from "../../workbook/build/build-types";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    padding: "0 0 0 20px",
    "> li": { marginBottom: tokens.spacingVerticalXS },
  },
  sheets: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "fit-content(45%) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  sheet: { overflowWrap: "anywhere" },
  purpose: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

/** What was built and what to do with it. */
export function BuiltCard({ built }: { built: BuildResult }) {
  const styles = useStyles();
  const { store, words, perform } = useTools();
  const { work } = usePaneState();
  const { sheets, deals } = built;
  return (
    <>
      <Text as="p" block>
        {words.built.summary(sheets.length, deals)}
      </Text>
      <SectionTitle>{words.built.sheets}</SectionTitle>
      <dl className={styles.sheets}>
        {sheets.map(({ role, name }) => (
          <Fragment key={name}>
            <dt className={styles.sheet}>
              <Link
                as="button"
                onClick={() => perform({ kind: "go-to", spot: { sheet: name, address: "A1" } })}
              >
                {name}
              </Link>
            </dt>
            <dd className={styles.purpose}>{words.built.purposes[role]}</dd>
          </Fragment>
        ))}
      </dl>
      <SectionTitle>{words.built.next}</SectionTitle>
      <ol className={styles.list}>
        {words.built.nextSteps(deals > 0).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          icon={<ArrowUndoRegular />}
          disabledFocusable={work !== undefined}
          onClick={() => perform({ kind: "undo", built })}
        >
          {words.built.undo}
        </Button>
        <Button
          icon={<AddRegular />}
          disabledFocusable={work !== undefined}
          onClick={() => store.dispatch({ type: "another-wanted" })}
        >
          {words.built.another}
        </Button>
      </div>
    </>
  );
}
