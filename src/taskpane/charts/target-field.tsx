import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { sheetNameFault } from "../../workbook/sheet-name";
import { PickField } from "../metrics/pick-field";
import { useTools } from "../views/pane-context";
import { namedTarget } from "./charts-action";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  // A field has a width of its own in letters, which a narrow pane has not.
  name: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Before the name of a sheet: a sheet may be called anything. */
const SHEET = "sheet:";

/** On which sheet the chart goes, and what that means. */
export function TargetField() {
  const styles = useStyles();
  const { words } = useTools();
  const { survey, target, drawn, tell } = useCharts();
  const { charting } = words;
  const { isNew, sheet } = namedTarget(target, words);
  // Below the rows new ones are to come.
  const sheets = (survey?.sheets ?? []).filter((each) => each !== drawn?.rows.sheet);
  const fault = isNew ? sheetNameFault(sheet) : undefined;
  return (
    <div className={styles.fields}>
      <PickField
        label={charting.where}
        value={isNew ? "" : SHEET + sheet}
        empty={charting.newSheet}
        choices={sheets.map((each) => [SHEET + each, each])}
        onPick={(picked) =>
          tell({
            kind: "target-chosen",
            target: { isNew: picked === "", sheet: picked.slice(SHEET.length) },
          })
        }
      />
      {isNew && (
        <Field
          label={charting.sheetName}
          {...(fault && {
            validationState: "error",
            validationMessage: words.build.nameFaults[fault],
          })}
        >
          <Input
            className={styles.name}
            value={sheet}
            onChange={(_, { value }) =>
              // Nothing at all would mean the usual name.
              tell({ kind: "target-chosen", target: { isNew: true, sheet: value || " " } })
            }
          />
        </Field>
      )}
      <Text size={200} className={styles.note}>
        {charting.willWrite(sheet, isNew)}
      </Text>
    </div>
  );
}
