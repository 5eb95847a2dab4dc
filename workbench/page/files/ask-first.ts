import { element } from "../dom";

/** Asks whether to go on although it loses something; false when the person would rather not. */
export function askFirst(question: string, goOn: string): Promise<boolean> {
  return new Promise((resolve) => {
    const button = (label: string, value: string): HTMLElement =>
      element("button", { class: "question-button", value }, label);
    const dialog = element(
      "dialog",
      {
        class: "question",
        "aria-labelledby": "question-text",
        close: () => {
          dialog.remove();
          resolve(dialog.returnValue === "yes");
        },
      },
      element(
        "form",
        { method: "dialog" },
        element("p", { id: "question-text" }, question),
        // The first has the keyboard: Enter loses nothing.
        button("Cancel", ""),
        button(goOn, "yes"),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
