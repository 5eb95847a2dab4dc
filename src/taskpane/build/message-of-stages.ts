import type { PaneWords } from "../../locales/pane-words";
import type { FileProblem } from "../../templates/process-file-fields";
import type { Message } from "../message";
import type { Notice } from "../state";

export type StagesNotice = Extract<Notice, { kind: `stage${string}` | "file-refused" }>;

/** Problems of a file that are told; the others are counted. */
const MOST_TOLD = 3;
const LONGEST_PLACE = 60;

/** What is said while a team chooses and edits its stages. */
export function messageOfStages(notice: StagesNotice, words: PaneWords): Message {
  const { stages } = words;
  switch (notice.kind) {
    case "stage-moved":
      return { intent: "info", text: stages.moved(notice.name, notice.at, notice.count) };
    case "stage-removed": {
      const event = { type: "editing-began", draft: notice.before } as const;
      const text = stages.removed(notice.name);
      return { intent: "info", text, action: { label: words.built.undo, event } };
    }
    case "stages-chosen":
      return { intent: "info", text: words.build.stages(notice.count) };
    case "stages-loaded":
      return { intent: "success", text: stages.loaded(notice.count) };
    case "stages-saved":
      return { intent: "info", text: stages.savedText };
    case "stages-copied":
      return notice.ok
        ? { intent: "success", text: stages.copied }
        : { intent: "warning", text: stages.notCopied };
    case "file-refused":
      return { intent: "error", title: stages.refused, text: told(notice.problems, words) };
  }
}

function told(problems: readonly FileProblem[], { stages }: PaneWords): string {
  const sentences = problems.slice(0, MOST_TOLD).map(({ path, problem }) => {
    const what = stages.fileProblems[problem];
    // About the whole file it is a sentence already.
    return path.length === 0 ? what : stages.problemAt(placeOf(path, stages.numbered), what);
  });
  const more = problems.length - MOST_TOLD;
  return [...sentences, ...(more > 0 ? [stages.moreProblems(more)] : [])].join(" ");
}

/** "Stage 2, checklist 3": the keys as they stand in the file, where the person will look for them. */
function placeOf(path: FileProblem["path"], numbered: (number: number) => string): string {
  const [first, second, ...rest] = path;
  const inStage = first === "stages" && typeof second === "number";
  const keys = (inStage ? rest : path).map((key) => (typeof key === "number" ? key + 1 : key));
  const place = keys.join(" ");
  const cut = place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place;
  return [...(inStage ? [numbered(second + 1)] : []), ...(cut === "" ? [] : [cut])].join(", ");
}
