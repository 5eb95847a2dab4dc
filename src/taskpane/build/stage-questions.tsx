import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { RemovedStage } from "../../workbook/stages/plan-stage-changes";
import type { NewStage } from "../../workbook/stages/plan-stage-origins";
import { useTools } from "../views/pane-context";

const NEW = "new";
/** Before the number of an earlier name: a stage may be called anything. */
const WAS = "was:";

/** Whether a stage without a column is new, or another one renamed. */
export function NewStageQuestion({
  stage: { name, origins, origin },
  onAnswer,
}: {
  stage: NewStage;
  onAnswer: (origin: string | null) => void;
}) {
  const { changes } = useTools().words;
  const value =
    origin === undefined ? "" : origin === null ? NEW : WAS + String(origins.indexOf(origin));
  return (
    <Field label={changes.question(name)}>
      <RadioGroup
        value={value}
        onChange={(_, { value }) =>
          onAnswer(value === NEW ? null : origins[Number(value.slice(WAS.length))]!)
        }
      >
        {origins.map((each, at) => (
          <Radio key={each} value={WAS + String(at)} label={changes.wasCalled(each)} />
        ))}
        <Radio value={NEW} label={changes.isNew} />
      </RadioGroup>
    </Field>
  );
}

/** What becomes of the dates of a stage that is gone. */
export function RemovedStageQuestion({
  stage: { name, dates, deals, isDropped },
  onAnswer,
}: {
  stage: RemovedStage;
  onAnswer: (isDropped: boolean) => void;
}) {
  const { changes } = useTools().words;
  return (
    <Field
      label={changes.removed(name)}
      {...(deals > 0 && { validationState: "warning", validationMessage: changes.standing(deals) })}
    >
      <RadioGroup
        value={isDropped ? "drop" : "keep"}
        onChange={(_, { value }) => onAnswer(value === "drop")}
      >
        <Radio value="keep" label={changes.keep(dates)} />
        <Radio value="drop" label={changes.drop(dates)} />
      </RadioGroup>
    </Field>
  );
}
