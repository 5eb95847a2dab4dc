import { element } from "./dom";
import { LANGUAGES } from "./languages";

/**
 * The choice of Office's display language. The address keeps it, so that a reload speaks it too.
 * @param present the language of the start, which may be one that the add-in has no words for
 */
export function languageSwitch(present: string, choose: (locale: string) => void): HTMLElement {
  const known: ReadonlyArray<readonly [string, string]> = LANGUAGES.some(([tag]) => tag === present)
    ? LANGUAGES
    : [...LANGUAGES, [present, present]];
  const select = element(
    "select",
    {
      change: () => {
        const address = new URL(location.href);
        address.searchParams.set("locale", select.value);
        history.replaceState(null, "", address);
        choose(select.value);
      },
    },
    ...known.map(([tag, name]) =>
      element("option", { value: tag, lang: tag, selected: tag === present }, name),
    ),
  );
  return element("label", { class: "bar-field" }, "Display language", select);
}
