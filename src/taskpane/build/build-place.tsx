import { isBuilding, isWelcoming } from "../state";
import { BuildForm } from "./build-form";
import { BuiltCard } from "./built-card";
import { PlaceTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { RemainsCard } from "./remains-card";
import { StageChangesCard } from "./stage-changes";
import { StageEditor } from "./stage-editor";
import { StampingSwitch } from "./stamping-switch";
import { WelcomeCard } from "./welcome-card";

/** From a template to a workbook: the choices, then what was built. */
export function BuildPlace() {
  const { words } = useTools();
  const state = usePaneState();
  const { built, editing, facts } = state;
  if (editing && !built)
    return (
      <>
        <PlaceTitle>{words.stages.title}</PlaceTitle>
        <StageEditor draft={editing} />
      </>
    );
  return (
    <>
      <PlaceTitle>{built ? words.built.title : words.build.title}</PlaceTitle>
      {isWelcoming(state) && <WelcomeCard />}
      {facts?.remains && !isBuilding(state) && <RemainsCard remains={facts.remains} />}
      {!isBuilding(state) &&
        facts?.surveys?.map((survey) => (
          <StageChangesCard key={JSON.stringify(survey)} survey={survey} />
        ))}
      {built ? <BuiltCard built={built} /> : <BuildForm />}
      {facts && <StampingSwitch on={facts.stamping} />}
    </>
  );
}
