import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../locales/languages";
import type { PaneWords } from "../../locales/pane-words";
import type { PaneState } from "../state";
import type { Store } from "../store";
import type { Task } from "../tasks";
import type { TemplateCard } from "../template-cards";

/** What every view may use. */
export interface PaneTools {
  readonly store: Store;
  readonly words: PaneWords;
  readonly templates: readonly TemplateCard[];
  /** asks Excel for something; the outcome arrives as an event of the store */
  readonly perform: (task: Task) => void;
  /** the language of the sheets to be built */
  readonly chooseLanguage: (language: Language) => void;
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
