import { Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { ROLES, type Role } from "../../pipeline/roles";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { usePaneState, useTools } from "../views/pane-context";
import { isUnderstood, withRole, type ColumnMeaning } from "./column-meanings";
import { roleLabel } from "./role-label";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 20px minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  tick: { color: tokens.colorPaletteGreenForeground1, display: "flex" },
  choices: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

/** The columns and what each is taken for, which can be said otherwise. */
export function ColumnList({
  inUse,
  meanings,
}: {
  inUse: RowsInUse;
  meanings: readonly ColumnMeaning[];
}) {
  const styles = useStyles();
  const { words } = useTools();
  return (
    <>
      <Text as="p" block size={200} className={styles.hint}>
        {words.rows.columns.hint}
      </Text>
      <ul className={styles.list}>
        {meanings.map((meaning) => (
          <Column key={meaning.column} inUse={inUse} meaning={meaning} />
        ))}
      </ul>
    </>
  );
}

/** The value of the choice that is no role. */
const NO_ROLE = "";

function Column({ inUse, meaning }: { inUse: RowsInUse; meaning: ColumnMeaning }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const isBusy = usePaneState().work !== undefined;
  const id = useId();
  const { header, role, stage, left, isSaid } = meaning;
  const { columns } = words.rows;
  const { choice } = inUse;
  const choose = (value: string) => {
    const chosen = value === NO_ROLE ? undefined : (value as Role);
    const changed = { ...choice, options: withRole(choice.options, header, chosen) };
    perform({ kind: "rows", job: { kind: "use", choice: changed, of: inUse }, isQuick: true });
  };
  const plain =
    stage !== undefined
      ? columns.stageDate(stage)
      : left !== undefined
        ? columns.leftDate(left)
        : columns.unknown;
  return (
    <li className={styles.item}>
      <Text id={id}>{header}</Text>
      <span className={styles.tick}>
        {isUnderstood(meaning) && (
          <CheckmarkCircleRegular role="img" aria-label={columns.known} aria-hidden={false} />
        )}
      </span>
      <Select
        className={styles.choices}
        size="small"
        aria-labelledby={id}
        value={role ?? NO_ROLE}
        disabled={isBusy}
        onChange={(_, { value }) => choose(value)}
      >
        {/* What its header says can be told of another column, not taken away. */}
        {(role === undefined || isSaid) && <option value={NO_ROLE}>{plain}</option>}
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {roleLabel(words.language, words.rows, each)}
          </option>
        ))}
      </Select>
    </li>
  );
}
