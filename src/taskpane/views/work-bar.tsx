import type { Work } from "../state";
import { BusyBar } from "./busy-bar";
import { useTools } from "./pane-context";

/** What is being done, how far it is, and a way to stop what can be stopped. */
export function WorkBar({ work }: { work: Work }) {
  const { store, words } = useTools();
  const { progress, task, cancelling } = work;
  const doing = cancelling
    ? words.work.cancelling
    : work.waiting
      ? words.work.waiting
      : progress?.doing
        ? words.work.steps[progress.doing]
        : words.work.doing[task.kind];
  const canStop = task.kind === "build" || task.kind === "rows";
  return (
    <BusyBar
      label={words.work.doing[task.kind]}
      text={doing}
      share={progress && progress.step / progress.steps}
      onCancel={canStop ? () => store.dispatch({ type: "cancel-asked" }) : undefined}
      isCancelling={cancelling}
    />
  );
}
