import { useWorkbench } from "../browser/workbench";

/** The frame around the places: its tabs by keyboard, and places whose script does not come. */

const bench = useWorkbench();

const tab = (name: string) => bench().pane.getByRole("tab", { name });
const heading = (name: string) => bench().pane.getByRole("heading", { name, level: 1 });
const isFocused = (selector: string) => bench().pane.locator(`${selector}:focus`).waitFor();
const MORE = 'button[aria-label="More places"]';
const press = (key: string) => bench().page.keyboard.press(key);

test("every place is reached by keyboard, those in the menu too, and the focus is never lost", async () => {
  await tab("Build").focus();
  await press("ArrowRight");
  await press("Enter");
  await heading("My rows").waitFor();
  await isFocused("#tab-rows");
  await press("Tab");
  await isFocused(MORE);
  await press("Enter");
  await bench().pane.getByRole("menuitem", { name: "Playbook" }).waitFor();
  await isFocused("[role=menuitem]");
  await press("End");
  await press("Enter");
  await heading("Playbook").waitFor();
  await tab("Playbook").waitFor();
  await isFocused("main *");
});

test("a place whose script does not come says so, and comes at another try", async () => {
  const { page } = bench();
  await bench().load();
  await page.route("**/place-playbook.*.js", (route) => route.abort());
  await bench().pane.getByRole("button", { name: "More places" }).click();
  await bench().pane.getByRole("menuitem", { name: "Playbook" }).click();
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
