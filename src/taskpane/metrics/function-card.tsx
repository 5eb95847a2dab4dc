import {
  Button,
  Input,
  Link,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { copyFrom } from "../copy-text";
import type { FunctionEntry } from "../function-list";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  use: { color: tokens.colorNeutralForeground2 },
  formula: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  field: { flexGrow: 1, minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
});

export function FunctionCard({ entry }: { entry: FunctionEntry }) {
  const { name, use, example } = entry;
  const styles = useStyles();
  const { store, words } = useTools();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    if (field.current === null) return;
    store.dispatch({ type: "example-copied", name, ok: await copyFrom(field.current) });
  };
  return (
    <>
      <div className={styles.row}>
        <h2 className={styles.name}>{name}</h2>
        <Link
          href={`help.html#${name.toLowerCase()}`}
          target="_blank"
          rel="noopener"
          aria-label={words.functions.help(name)}
        >
          {words.functions.helpShort}
        </Link>
      </div>
      <Text as="p" block size={200} className={styles.use}>
        {use}
      </Text>
      <div className={styles.formula}>
        {/* A read-only field can be reached, scrolled and copied with the keyboard alone. */}
        <Input
          className={styles.field}
          input={{ ref: field, spellCheck: false }}
          size="small"
          readOnly
          value={example}
          aria-label={words.functions.example(name)}
          onFocus={(event) => event.target.select()}
        />
        <Button
          size="small"
          icon={<CopyRegular />}
          aria-label={words.functions.copy(name)}
          onClick={() => void copy()}
        />
      </div>
    </>
  );
}
