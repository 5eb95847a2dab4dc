import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode, type Ref } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { takesDeals } from "../../workbook/rows/plan-deal";
import { usePaneState, useTools } from "../views/pane-context";
import { BeginDeal } from "./begin-deal";
import { CheckPart } from "./check-part";
import { columnMeanings, isUnderstood } from "./column-meanings";
import { ColumnList } from "./column-list";
import { ImportFile } from "./import-file";
import { faultOf, readingOf } from "./rows-reading";
import { StageOrderList } from "./stage-order-list";
import { useCheck } from "./use-check";
import { useSoughtCheck } from "./use-sought-check";
import { YourRows } from "./your-rows";

const useStyles = makeStyles({
  header: { "& button": { paddingLeft: 0, fontWeight: tokens.fontWeightSemibold } },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** Everything on the rows in use, each part under a heading that folds. */
export function RowsOverview({ inUse }: { inUse: RowsInUse }) {
  const { words } = useTools();
  const { pipeline } = readingOf(inUse);
  const fault = faultOf(inUse, words.rows);
  const check = useCheck(inUse);
  const found = check?.kind === "found" ? check.found : undefined;
  const meanings = columnMeanings(inUse, pipeline, found?.unknownColumns);
  const unknown = meanings.filter((each) => !isUnderstood(each)).length;
  const { yours, columns, order, check: checks, importing, deal } = words.rows;
  const { reading, refused } = usePaneState().rows;
  const [open, setOpen] = useState(() => [
    ...["yours", fault === undefined ? "check" : "columns"],
    // Who left for another place meanwhile finds the file, or why it is not imported.
    ...(reading !== undefined || refused !== undefined ? ["import"] : []),
  ]);
  const checkHeader = useSoughtCheck(inUse, check, () =>
    setOpen((before) => [...new Set([...before, "check"])]),
  );
  return (
    <Accordion
      multiple
      collapsible
      openItems={open}
      onToggle={(_, { openItems }) => setOpen(openItems as string[])}
    >
      <Part id="yours" title={yours.title}>
        <YourRows inUse={inUse} pipeline={pipeline} fault={fault} />
      </Part>
      <Part id="columns" title={columns.title} count={unknown}>
        <ColumnList inUse={inUse} meanings={meanings} />
      </Part>
      {pipeline && (
        <Part id="order" title={order.title}>
          <StageOrderList key={inUse.name} inUse={inUse} pipeline={pipeline} />
        </Part>
      )}
      {check !== undefined && (
        <Part id="check" title={checks.title} count={found?.problems} header={checkHeader}>
          <CheckPart check={check} />
        </Part>
      )}
      <Part id="import" title={importing.title}>
        <ImportFile />
      </Part>
      {pipeline && inUse.choice.place.kind === "table" && takesDeals(pipeline) && (
        <Part id="deal" title={deal.title}>
          <BeginDeal inUse={inUse} />
        </Part>
      )}
    </Accordion>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** what waits for a look */
  readonly count?: number | undefined;
  /** the button of the heading */
  readonly header?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

function Part({ id, title, count = 0, header, children }: PartProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader
        as="h2"
        expandIconPosition="end"
        className={styles.header}
        button={{ ref: header }}
      >
        {count > 0 ? `${title} (${count})` : title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
