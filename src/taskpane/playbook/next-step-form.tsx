import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Pipeline } from "../../pipeline/pipeline";
import { dayText, serialFromDay } from "../../pipeline/cells/serial-date";
import { cellAddress } from "../../workbook/address";
import { planNextStep, type NextStep } from "../../workbook/rows/plan-row-edit";
import type { SelectedRow } from "../../workbook/rows/read-selected-row";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { plannedRow } from "./selected-deal";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
  // A field is as wide as the browser's own unless it is told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& > *": { minWidth: 0 } },
  save: { alignSelf: "flex-start" },
});

interface NextStepProps {
  readonly name: string;
  readonly before: NextStep;
  readonly pipeline: Pipeline;
  readonly deal: number;
  readonly row: SelectedRow;
}

/** The deal's next step and its day; what is changed here is written on request. */
export function NextStepForm({ name, before, pipeline, deal, row }: NextStepProps) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const [after, setAfter] = useState(before);
  const { nextStep, nextStepDate } = pipeline.source.roles;
  const texts = words.playbook;
  const edit = planNextStep(pipeline, deal, before, after);
  const planned = plannedRow(row);
  const cells = edit?.cells.map((cell) => cellAddress(planned.row, planned.column + cell.column));
  const save = () => {
    if (edit === undefined) return;
    const news = { kind: "next-step", deal: name } as const;
    const job = { kind: "write-row", planned, cells: edit.cells, news } as const;
    perform({ kind: "playbook", job, isQuick: true });
  };
  return (
    <>
      <SectionTitle>{texts.nextStep}</SectionTitle>
      {nextStep === undefined && nextStepDate === undefined ? (
        <Text block size={200} className={styles.hint}>
          {texts.noNextStep}
        </Text>
      ) : (
        <div className={styles.form}>
          {nextStep !== undefined && (
            <Field label={texts.what} className={styles.field}>
              <Input
                value={after.text}
                onChange={(_, { value }) => setAfter({ ...after, text: value })}
              />
            </Field>
          )}
          {nextStepDate !== undefined && (
            <Field label={texts.when} className={styles.field}>
              <Input
                type="date"
                value={after.date === undefined ? "" : dayText(after.date)}
                onChange={(_, { value }) => setAfter({ ...after, date: serialOf(value) })}
              />
            </Field>
          )}
          {cells && (
            <Text size={200} className={styles.hint}>
              {texts.willSave(cells, row.sheet)}
            </Text>
          )}
          <Button
            className={styles.save}
            disabledFocusable={edit === undefined || work !== undefined}
            onClick={save}
          >
            {texts.save}
          </Button>
        </div>
      )}
    </>
  );
}

/** The serial of a day as the browser's field gives it; undefined while none is chosen. */
function serialOf(day: string): number | undefined {
  const [year, month, date] = day.split("-").map(Number);
  return year && month && date ? serialFromDay(year, month, date) : undefined;
}
