import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { PlaceTitle, SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
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
          <DealForm {...view} />
        </>
      );
    case "choosing":
      return (
        <>
          <PlaceTitle>{words.rows.choosing.title}</PlaceTitle>
          <ChooseRows />
        </>
      );
    case "fixing":
      return (
        <>
          <PlaceTitle>{words.rows.fixing.title}</PlaceTitle>
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

function Overview({ rows: { isRead, inUse, gone } }: { rows: RowsState }) {
  const styles = useStyles();
  const { words, perform, store } = useTools();
  if (inUse) return <RowsOverview inUse={inUse} />;
  if (!isRead) return <Spinner size="small" label={words.rows.reading} />;
  return (
    <>
      <Text as="p" block>
        {gone === undefined ? words.rows.none : words.rows.gone(gone)}
      </Text>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => perform({ kind: "rows", job: { kind: "tables" }, isQuick: true })}
        >
          {words.rows.yours.chooseFirst}
        </Button>
        <Button onClick={() => store.dispatch({ type: "place-chosen", place: "build" })}>
          {words.build.title}
        </Button>
      </div>
      <SectionTitle>{words.rows.importing.title}</SectionTitle>
      <ImportFile />
    </>
  );
}
