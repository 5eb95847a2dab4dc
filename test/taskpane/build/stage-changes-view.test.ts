import { eventually } from "../../shared/eventually";
import { EDITED } from "../gallery/edited-stages";
import { useGallery } from "../gallery/use-gallery";
import { violations } from "../gallery/violations";

/** The card of edited stages in a real browser, without Excel. */

const gallery = useGallery({ viewport: { width: 350, height: 1500 } });

beforeEach(() => gallery.show("stages-edited"));

const { tasks } = gallery;
const apply = () => gallery.page.getByRole("button", { name: "Apply stage changes" });

test("it says what will change, and asks what nobody can tell", async () => {
  await gallery.page.getByText("The column “Offer” moves to its new place").waitFor();
  await gallery.page.getByText("“Signature” becomes “Contract” · 12 dates, 3 deals").waitFor();
  await gallery.page.getByText("Another column is called “Notes” already").waitFor();
  await gallery.page.getByText("“Follow-up” is gone from the Stages table").waitFor();
  await gallery.page.getByText("2 deals stand in it: choose another stage for them").waitFor();
  await eventually(() => gallery.page.getByRole("radio", { name: "Yes, “Demo”" }).count(), 4);
  await gallery.page.getByText("Answer the question first.").waitFor();
  await eventually(() => apply().getAttribute("aria-disabled"), "true");
});

test("with an answer it can be applied as it was shown and decided", async () => {
  const visit = gallery.page.getByRole("radiogroup", {
    name: "Did “Visit” have another name before?",
  });
  await visit.getByRole("radio", { name: "Yes, “Demo”" }).check();
  await gallery.page.getByText("“Demo” becomes “Visit” · 42 dates, 11 deals").waitFor();
  await gallery.page.getByText("“Call” gets a column for its dates").waitFor();
  await gallery.page.getByRole("radio", { name: "Delete its column with 4 dates" }).check();
  await apply().click();
  await eventually(tasks, [
    {
      kind: "apply-stages",
      survey: EDITED,
      decisions: { origins: { Visit: "Demo" }, drops: { "Follow-up": true } },
    },
  ]);
});

test("a formula to mend is one click away", async () => {
  await gallery.page.getByRole("button", { name: "Report!C4" }).click();
  await eventually(tasks, [{ kind: "go-to", spot: { sheet: "Report", address: "C4" } }]);
});

test("it is clean for assistive technology", async () => {
  expect(await violations(gallery.page)).toEqual([]);
});
