import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, SaveRegular } from "@fluentui/react-icons";
import { VOCABULARY, STAGES_TAKEN } from "../../pipeline/expression/expression";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { readingOf } from "../rows/rows-reading";
import { usePaneState, useTools } from "../views/pane-context";
import type { MetricDraft, OwnName } from "./metric-draft";
import { ownOfDraft } from "./own-draft";
import { PickField } from "./pick-field";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // An input is born some twenty letters wide; a zoomed pane has room for fewer.
  name: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  formula: {
    minWidth: 0,
    "& textarea": { minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  },
});

export interface OwnFieldsProps {
  readonly draft: MetricDraft;
  readonly own: OwnName;
  readonly rows: RowsInUse;
}

/** The name and the formula of a team's own metric. */
export function OwnFields({ draft, own, rows }: OwnFieldsProps) {
  const styles = useStyles();
  const { store, words, perform } = useTools();
  const { work, metrics } = usePaneState();
  const texts = words.metrics;
  const { pipeline } = readingOf(rows);
  const expression = draft.slots.expression ?? "";
  const metric = ownOfDraft(draft);
  const known = metrics.own?.find(({ label }) => label === own.saved);
  const change = (changed: Partial<MetricDraft>) =>
    store.dispatch({ type: "metrics", event: { kind: "changed", change: changed } });
  const write = (text: string) => change({ slots: { expression: text } });
  const vocabulary = VOCABULARY.map((word) => withStages(word, pipeline?.stages.names() ?? []));
  return (
    <>
      <Field label={texts.ownName}>
        <Input
          className={styles.name}
          value={own.label}
          onChange={(_, { value }) => change({ own: { ...own, label: value } })}
        />
      </Field>
      <Field label={texts.slots.expression} hint={texts.ownHint}>
        <Textarea
          className={styles.formula}
          resize="vertical"
          spellCheck={false}
          value={expression}
          onChange={(_, { value }) => write(value)}
        />
      </Field>
      <PickField
        label={texts.vocabulary}
        value=""
        empty=""
        choices={vocabulary.map((word) => [word, word])}
        onPick={(word) => write(expression === "" ? word : `${expression.trimEnd()} ${word}`)}
      />
      <div className={styles.actions}>
        <Button
          icon={<SaveRegular />}
          disabledFocusable={metric === undefined || work !== undefined}
          onClick={() => {
            if (metric === undefined) return;
            const job = { kind: "save-own", metric, replaced: own.saved } as const;
            perform({ kind: "metrics", job, isQuick: true });
          }}
        >
          {texts.save}
        </Button>
        {known && (
          <Button
            icon={<DeleteRegular />}
            disabledFocusable={work !== undefined}
            onClick={() =>
              perform({
                kind: "metrics",
                job: { kind: "remove-own", metric: known },
                isQuick: true,
              })
            }
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </>
  );
}

/** A word as it is written: reached("Lead"), won, median(). */
function withStages(word: string, stages: readonly string[]): string {
  const taken = (STAGES_TAKEN as Partial<Record<string, readonly [number, number]>>)[word];
  if (taken === undefined) return word;
  const names = Array.from({ length: taken[1] }, (_, at) =>
    JSON.stringify((at === 0 ? stages[0] : stages.at(stages.length > 2 ? -2 : -1)) ?? ""),
  );
  return `${word}(${names.join(", ")})`;
}
