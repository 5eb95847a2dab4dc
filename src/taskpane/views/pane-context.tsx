import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { BuildWords } from "../../locales/build-words";
import type { Language } from "../../locales/languages";
import type { PaneWords } from "../../locales/pane-words";
import type { Doing } from "../doing";
import type { Follower } from "../follower";
import { draftFaults, type DraftFault } from "../build/draft-faults";
import { chosenDraft } from "../build/editing";
import type { PaneState } from "../state";
import type { Store } from "../store";
import type { Task } from "../tasks";
import type { MethodologyCard, TemplateCard } from "../build/template-cards";

/** What every view may use. */
export interface PaneTools {
  readonly store: Store;
  readonly words: PaneWords;
  readonly templates: readonly TemplateCard[];
  readonly methodologies: readonly MethodologyCard[];
  /** asks Excel for something; the outcome arrives as an event of the store */
  readonly perform: (task: Task) => void;
  /** the language of the sheets to be built */
  readonly chooseLanguage: (language: Language) => void;
  /** what sheets in a language say; the pane's own language until that one has arrived */
  readonly buildWords: (language: Language) => BuildWords;
  /** the state tells what is selected until the end that this returns is called */
  readonly followSelection: () => () => void;
  /** the same for the row of the rows in use that is selected */
  readonly selectedRow: Pick<Follower, "follow" | "again">;
  /** from now on in this workbook nobody is welcomed any more */
  readonly skipWelcome: () => void;
}

const PaneContext = createContext<PaneTools | undefined>(undefined);

export const PaneToolsProvider = PaneContext.Provider;

export function useTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === undefined) throw new Error("a view stands outside of the pane");
  return tools;
}

export function usePaneState(): PaneState {
  const { store } = useTools();
  return useSyncExternalStore(store.subscribe, store.state);
}

export function useDoing(): (doing: Doing) => void {
  const { store, perform } = useTools();
  return ({ task, event }) => (task ? perform(task) : store.dispatch(event));
}

/** What is wrong with the stages that are being edited, or else chosen. */
export function useFaults(): readonly DraftFault[] {
  const { buildWords } = useTools();
  const { editing, form } = usePaneState();
  const words = buildWords(form.language);
  return useMemo(() => {
    const draft = editing ?? chosenDraft(form);
    return draft ? draftFaults(draft, words) : [];
  }, [editing, form, words]);
}
