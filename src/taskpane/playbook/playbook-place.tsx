import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { guideFor } from "../../workbook/rows/playbook";
import { today } from "../../workbook/today";
import { faultOf } from "../rows/rows-reading";
import { PlaceTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { CheckLines } from "./check-lines";
import { DealCard } from "./deal-card";
import { dealFacts } from "./deal-facts";
import { LoseDeal } from "./lose-deal";
import { MethodAnswers } from "./method-answers";
import { MoveHint } from "./move-hint";
import { NextStepForm } from "./next-step-form";
import type { ReadPlaybook } from "./playbook-state";
import type { SelectedDeal } from "./selected-deal";
import { StageGuidance } from "./stage-guide";
import { usePlaybook, useSelectedDeal } from "./use-playbook";
import { WholePlaybook } from "./whole-playbook";

const useStyles = makeStyles({ way: { marginTop: tokens.spacingVerticalS } });

/** What to do in the stage of the selected deal; without one, how to select it and all there is to read. */
export function PlaybookPlace() {
  const { words } = useTools();
  const selected = useSelectedDeal();
  const read = usePlaybook("pipeline" in selected ? selected.pipeline : undefined);
  return (
    <>
      <PlaceTitle>{words.places.playbook}</PlaceTitle>
      {selected.kind === "deal" ? (
        <Deal {...selected} read={read} />
      ) : (
        <NoDeal selected={selected} />
      )}
      {"pipeline" in selected && <WholePlaybook book={read?.book} />}
    </>
  );
}

type DealProps = Extract<SelectedDeal, { kind: "deal" }> & {
  readonly read: ReadPlaybook | undefined;
};

function Deal({ read, ...selected }: DealProps) {
  const { pipeline, deal, row } = selected;
  const book = read?.book;
  const texts = useTools().words.playbook;
  const facts = dealFacts(pipeline, deal, today());
  const { name, stage = "", nextStep } = facts;
  const guide = book && guideFor(book, stage);
  return (
    <>
      <DealCard facts={facts} />
      {guide && (
        <div lang={book.language}>
          <StageGuidance
            guide={guide}
            method={book.method}
            checkList={(lines) => <CheckLines deal={name} stage={stage} lines={lines} />}
          />
        </div>
      )}
      {guide && guide.checklist.length + guide.exit.length > 0 && (
        <Text block size={200}>
          {texts.ticks}
        </Text>
      )}
      {book && <MethodAnswers book={book} pipeline={pipeline} deal={deal} />}
      {pipeline.layout !== "history" && (
        <NextStepForm
          key={JSON.stringify([row.row, nextStep])}
          {...{ name, pipeline, deal, row }}
          before={nextStep}
        />
      )}
      <LoseDeal key={`${name} ${row.row}`} selected={selected} reasons={read?.reasons} />
      <MoveHint pipeline={pipeline} deal={deal} row={row} />
    </>
  );
}

function NoDeal({ selected }: { selected: Exclude<SelectedDeal, { kind: "deal" }> }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { rows } = usePaneState();
  const texts = words.playbook;
  if (selected.kind === "none") return <Text block>{texts.noDeal(rows.inUse?.name ?? "")}</Text>;
  // While the rows are being read nobody knows whether there are any.
  if (selected.kind === "no-rows" && !rows.isRead)
    return <Text block>{rows.isUnread ? words.rows.unread : words.placeLoading}</Text>;
  const sentence =
    selected.kind === "fault"
      ? faultOf(selected.rows, words.rows)
      : selected.kind === "left-out"
        ? texts.leftOut
        : texts.noRows;
  return (
    <>
      <Text as="p" block>
        {sentence}
      </Text>
      <Button
        className={styles.way}
        onClick={() => store.dispatch({ type: "place-chosen", place: "rows" })}
      >
        {selected.kind === "no-rows" ? texts.chooseRows : words.places.rows}
      </Button>
    </>
  );
}
