import { useWorkbench } from "../browser/workbench";

/** The frame around the places: its tabs by keyboard, and places whose script does not come. */

const bench = useWorkbench();

const tab = (name: string) => bench().pane.getByRole("tab", { name });
const heading = (name: string) => bench().pane.getByRole("heading", { name, level: 1 });
const isFocused = (selector: string) => bench().pane.locator(`${selector}:focus`).waitFor();
const press = (key: string) => bench().page.keyboard.press(key);

test("every place is reached by keyboard, and the focus is never lost", async () => {
  await tab("Build").focus();
  await press("ArrowRight");
  await press("Enter");
  await heading("My rows").waitFor();
  await isFocused("#tab-rows");
  await press("End");
  await press("Enter");
  await heading("Playbook").waitFor();
  await isFocused("#tab-playbook");
});

test("a place whose script does not come says so, and comes at another try", async () => {
  const { page } = bench();
  await bench().load();
  await page.route("**/place-playbook.*.js", (route) => route.abort());
  await tab("Playbook").click();
  const again = bench().pane.getByRole("button", { name: "Try again" });
  const alert = bench().pane.getByRole("alert");
  await alert.getByText("This part of Funnelbook could not be loaded.").waitFor();
  await page.unroute("**/place-playbook.*.js");
  await again.focus();
  await press("Enter");
  await heading("Playbook").waitFor();
  await isFocused("h1");
  // The browser itself complains of a script that was held back.
  bench().problems.splice(0);
});
