import { Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { ROLES } from "../../pipeline/reading/roles";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { usePaneState, useTools } from "../views/pane-context";
import {
  NO_ROLE,
  isUnderstood,
  withRole,
  type ColumnMeaning,
  type ToldRole,
} from "./column-meanings";
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
  choices: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
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

/** The value of the choice by which nothing is said of a column. */
const AS_FOUND = "";

function Column({ inUse, meaning }: { inUse: RowsInUse; meaning: ColumnMeaning }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const isBusy = usePaneState().work !== undefined;
  const id = useId();
  const { header, role, stage, left, isSaid } = meaning;
  const { columns } = words.rows;
  const { choice } = inUse;
  const choose = (value: string) => {
    const chosen = value === AS_FOUND ? undefined : (value as ToldRole);
    const changed = { ...choice, options: withRole(choice.options, header, chosen) };
    perform({ kind: "rows", job: { kind: "use", choice: changed, of: inUse }, isQuick: true });
  };
  const isFoundShown = role === undefined || isSaid;
  const asFound = isSaid
    ? columns.asFound
    : stage !== undefined
      ? columns.stageDate(stage)
      : left !== undefined
        ? columns.leftDate(left)
        : meaning.isTheirs
          ? columns.unknown
          : columns.open;
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
        value={role ?? (isSaid ? NO_ROLE : AS_FOUND)}
        disabled={isBusy}
        onChange={(_, { value }) => choose(value)}
      >
        {isFoundShown && <option value={AS_FOUND}>{asFound}</option>}
        {!(isFoundShown && asFound === columns.unknown) && (
          <option value={NO_ROLE}>{columns.unknown}</option>
        )}
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {roleLabel(words.language, words.rows, each)}
          </option>
        ))}
      </Select>
    </li>
  );
}
