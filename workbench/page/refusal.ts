import { element } from "./dom";

/** Says in a message box why something is not done; `closed` follows when the person has read it. */
export function tellRefusal(message: string, closed: () => void): void {
  const dialog = element(
    "dialog",
    {
      class: "refusal",
      "aria-labelledby": "refusal-text",
      close: () => (dialog.remove(), closed()),
    },
    element("p", { id: "refusal-text" }, message),
    element("button", { class: "refusal-ok", click: () => dialog.close() }, "OK"),
  );
  document.body.append(dialog);
  dialog.showModal();
}
