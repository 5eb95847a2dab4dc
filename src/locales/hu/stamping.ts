import type { WorkbookWords } from "../build-words";

/** The switch on the Stages sheet; apart from the other words, since it is read at every edit. */
export const stamping: WorkbookWords["stamping"] = {
  label: "Dátumok és szakaszok kölcsönös kitöltése",
  yes: "Igen",
  no: "Nem",
};
