import {
  Button,
  Field,
  Select,
  SpinButton,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Pipeline } from "../../pipeline/pipeline";
import type { Layout } from "../../pipeline/settings";
import { cellAddress, parseAddress } from "../../workbook/address";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { RowsChoice } from "../../workbook/rows/rows-choice";
import { READ_ROWS } from "../tasks";
import { usePaneState, useTools } from "../views/pane-context";
import { withSetting } from "./column-meanings";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  // A list is born as wide as the longest of its choices.
  choices: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  number: { maxWidth: "120px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const LAYOUTS: readonly Layout[] = ["dates", "history", "snapshot"];

interface YourRowsProps {
  readonly inUse: RowsInUse;
  readonly pipeline: Pipeline | undefined;
  readonly fault: string | undefined;
}

/** Where the rows stand, how many were read, and as what. */
export function YourRows({ inUse, pipeline, fault }: YourRowsProps) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const isBusy = usePaneState().work !== undefined;
  const { yours } = words.rows;
  const { choice, name, sheet, address } = inUse;
  const use = (changed: RowsChoice, of?: RowsInUse) =>
    perform({ kind: "rows", job: { kind: "use", choice: changed, of }, isQuick: true });
  const layout =
    pipeline?.layout ?? choice.options.find(([setting]) => setting === "@layout")?.[1] ?? "";
  return (
    <div className={styles.parts}>
      <div>
        <Text block weight="semibold">
          {name}
        </Text>
        <Text block size={200} className={styles.hint}>
          {yours.where(sheet, address)}
        </Text>
        {pipeline && (
          <Text block>{yours.summary(pipeline.length, pipeline.records.leftOut.length)}</Text>
        )}
        {choice.place.kind === "range" && (
          <Text block size={200} className={styles.hint}>
            {yours.ends(lastRow(inUse) + 1)}
          </Text>
        )}
        {fault !== undefined && (
          <Text block role="alert" className={styles.fault}>
            {fault}
          </Text>
        )}
      </div>
      <Field label={yours.layout}>
        <Select
          className={styles.choices}
          value={layout}
          disabled={isBusy}
          onChange={(_, { value }) =>
            use({ ...choice, options: withSetting(choice.options, "@layout", value) }, inUse)
          }
        >
          {layout === "" && <option value="" />}
          {LAYOUTS.map((each) => (
            <option key={each} value={each}>
              {yours.layouts[each]}
            </option>
          ))}
        </Select>
      </Field>
      {choice.place.kind === "range" && (
        <HeaderRow inUse={inUse} pipeline={pipeline} onChoose={(changed) => use(changed)} />
      )}
      <div className={styles.actions}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => perform({ kind: "rows", job: { kind: "tables" }, isQuick: true })}
        >
          {yours.choose}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => perform(READ_ROWS)}>
          {yours.again}
        </Button>
      </div>
    </div>
  );
}

/** Of the sheet, from 0. */
function lastRow({ address, values }: RowsInUse): number {
  return parseAddress(address).row + values.length - 1;
}

interface HeaderRowProps extends Pick<YourRowsProps, "inUse" | "pipeline"> {
  readonly onChoose: (choice: RowsChoice) => void;
}

/** A table has its header by itself; of a range it can stand lower than the first row. */
function HeaderRow({ inUse, pipeline, onChoose }: HeaderRowProps) {
  const styles = useStyles();
  const { yours } = useTools().words.rows;
  const { choice, address, sheet, values } = inUse;
  const { row, column } = parseAddress(address);
  const last = lastRow(inUse);
  const chosen = row + (pipeline?.source.headerRow ?? 0) + 1;
  const choose = (number: number) => {
    if (number === chosen || !(number >= 1 && number <= last)) return;
    const from = cellAddress(number - 1, column);
    const to = cellAddress(last, column + (values[0]?.length ?? 1) - 1);
    onChoose({ ...choice, place: { kind: "range", sheet, address: `${from}:${to}` } });
  };
  return (
    <Field label={yours.headerRow} hint={yours.headerRowHint}>
      <SpinButton
        className={styles.number}
        value={chosen}
        min={1}
        max={last}
        onChange={(_, { value, displayValue }) => choose(Number(value ?? displayValue))}
      />
    </Field>
  );
}
