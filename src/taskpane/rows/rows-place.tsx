import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { READ_ROWS } from "../tasks";
import { PlaceTitle, SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { ChooseRows } from "./choose-rows";
import { DealForm } from "./deal-form";
import { FixPreview } from "./fix-preview";
import { ImportFile } from "./import-file";
import { ImportPreview } from "./import-preview";
import { RowsOverview } from "./rows-overview";
import type { RowsState } from "./rows-state";
import { useRows } from "./use-rows";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** The rows in use: where they stand, how they are read, what is wrong with them. */
export function RowsPlace() {
  const { words } = useTools();
  const rows = useRows();
  const { view } = rows;
  const { kind } = view;
  useEffect(() => {
    // Another page begins at its top.
    document.getElementById("place")?.scrollTo(0, 0);
  }, [kind]);
  switch (view.kind) {
    case "importing":
      return (
        <>
          <PlaceTitle>{words.rows.importing.title}</PlaceTitle>
          <ImportPreview file={view.file} />
        </>
      );
    case "adding":
      return (
        <>
          <PlaceTitle>{words.rows.deal.title}</PlaceTitle>
          <WaitingFile />
          <DealForm {...view} />
        </>
      );
    case "choosing":
      return (
        <>
          <PlaceTitle>{words.rows.choosing.title}</PlaceTitle>
          <WaitingFile />
          <ChooseRows />
        </>
      );
    case "fixing":
      return (
        <>
          <PlaceTitle>{words.rows.fixing.title}</PlaceTitle>
          <WaitingFile />
          <FixPreview fixes={view.fixes} />
        </>
      );
    case "overview":
      return (
        <>
          <PlaceTitle>{words.places.rows}</PlaceTitle>
          <Overview rows={rows} />
        </>
      );
  }
}

/** That a file is read which is not shown yet; the frame says it too. */
function WaitingFile() {
  const { words } = useTools();
  const { waiting } = usePaneState().rows;
  if (waiting === undefined) return null;
  return (
    <Text as="p" block size={200}>
      {words.rows.importing.waiting(waiting.name)}
    </Text>
  );
}

function Overview({ rows: { isRead, isUnread, inUse, gone } }: { rows: RowsState }) {
  const styles = useStyles();
  const { words, perform, store } = useTools();
  const { work } = usePaneState();
  if (inUse) return <RowsOverview inUse={inUse} />;
  if (!isRead && !isUnread) return <Spinner size="small" label={words.rows.reading} />;
  const { rows: texts } = words;
  return (
    <>
      <Text as="p" block>
        {isUnread ? texts.unread : gone === undefined ? texts.none : texts.gone(gone)}
      </Text>
      <div className={styles.actions}>
        {isUnread && (
          <Button
            appearance="primary"
            disabledFocusable={work !== undefined}
            onClick={() => perform(READ_ROWS)}
          >
            {texts.yours.again}
          </Button>
        )}
        <Button
          appearance={isUnread ? "secondary" : "primary"}
          disabledFocusable={work !== undefined}
          onClick={() => perform({ kind: "rows", job: { kind: "tables" }, isQuick: true })}
        >
          {texts.yours.chooseFirst}
        </Button>
        <Button onClick={() => store.dispatch({ type: "place-chosen", place: "build" })}>
          {words.build.title}
        </Button>
      </div>
      <SectionTitle>{texts.importing.title}</SectionTitle>
      <ImportFile />
    </>
  );
}
