import { Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { evidenceText } from "./evidence-text";
import { figureText } from "./figure-text";
import type { ListPreview, Preview } from "./metric-preview";

const useStyles = makeStyles({
  value: { ...typographyStyles.title1, display: "block" },
  evidence: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  // A list is as wide as it is; the pane stays as it is.
  scroll: { overflowX: "auto", outlineOffset: "-2px" },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    whiteSpace: "nowrap",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      maxWidth: "160px",
      overflow: "hidden",
      textOverflow: "ellipsis",
    },
  },
  number: { textAlign: "right !important" as "right", fontVariantNumeric: "tabular-nums" },
});

/** What a metric comes to, with what it rests on. */
export function PreviewView({ preview }: { preview: Preview | undefined }) {
  const styles = useStyles();
  const { words } = useTools();
  const texts = words.metrics;
  return (
    <section>
      <SectionTitle>{texts.answer}</SectionTitle>
      <div aria-live="polite">
        {preview === undefined && <Text>{texts.computing}</Text>}
        {preview?.kind === "missing" && (
          <Text>{texts.stillMissing(texts.slots[preview.slot])}</Text>
        )}
        {preview?.kind === "failed" && (
          <Text className={styles.fault}>{words.problems.sentences.unexpected.what}</Text>
        )}
        {preview?.kind === "fault" && <Text className={styles.fault}>{preview.sentence}</Text>}
        {preview?.kind === "value" && (
          <span className={styles.value}>
            {figureText(preview.value, preview.figure, words.language)}
          </span>
        )}
        {preview?.kind === "list" && (
          <Text>{texts.size(preview.rowCount, preview.columnCount)}</Text>
        )}
        {(preview?.kind === "value" || preview?.kind === "list") && (
          <Text block className={styles.evidence}>
            {evidenceText(preview.evidence, words)}
          </Text>
        )}
      </div>
      {preview?.kind === "list" && <ListView list={preview} />}
    </section>
  );
}

function ListView({ list }: { list: ListPreview }) {
  const styles = useStyles();
  const { words } = useTools();
  const { head, figures, hasHeader, rowCount } = list;
  const more = rowCount - head.length;
  const body = hasHeader ? head.slice(1) : head;
  const cells = (row: number) =>
    head[row]!.map((cell, column) => ({
      text: figureText(cell, figures[row]![column]!, words.language),
      isNumber: typeof cell === "number",
    }));
  return (
    <>
      {/* What scrolls must be reached by keyboard. */}
      <div className={styles.scroll} role="region" aria-label={words.metrics.answer} tabIndex={0}>
        <table className={styles.table}>
          {hasHeader && (
            <thead>
              <tr>
                {cells(0).map(({ text }, column) => (
                  <th key={column} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((_, at) => (
              <tr key={at}>
                {cells(at + (hasHeader ? 1 : 0)).map(({ text, isNumber }, column) => (
                  <td key={column} className={isNumber ? styles.number : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Text size={200} className={styles.evidence}>
          {words.metrics.moreRows(more)}
        </Text>
      )}
    </>
  );
}
