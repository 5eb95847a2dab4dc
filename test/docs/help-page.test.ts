import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { functionNotes, noteAsHtml } from "../../workbench/docs/function-notes";
import { builtFunctions, readPage } from "./page-examples";

/** The help page, to which every function's @helpurl leads, says what docs/functions.md says. */

const entries = readFileSync(join(DIST, "help.html"), "utf8").split("<h2 ");
const notes = new Map(
  functionNotes(readPage("functions.notes.md")).map(({ id, note }) => [id, note]),
);
/** The arguments of every function; the page explains them once. */
const SHARED = ["deals", "stages", "options"];

/** What a reader sees, whatever tags and quotes the build took away. */
function textOf(html: string): string {
  const text = html.replace(/<\/?[a-z][^>]*>/g, " ");
  return decoded(text).replace(/\s+/g, " ").trim();
}
const decoded = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const functions = builtFunctions();

describe.each(functions.map((each) => [each.id, each] as const))("the entry of %s", (id, own) => {
  const entry = entries.find((each) =>
    each.replaceAll('"', "").startsWith(`id=${id.toLowerCase()}>`),
  )!;
  const shown = textOf(`<h2 ${entry}`);

  test("has its sentence and its arguments", () => {
    expect(shown).toContain(own.description);
    const given = own.parameters.filter(({ name }) => !SHARED.includes(name));
    for (const { name, description, optional } of given)
      expect(shown).toContain(`${name}${optional ? " (may be left out)" : ""} ${description}`);
  });

  test("has three examples, edge cases, a definition, and why a CRM may differ", () => {
    expect(shown).toContain(textOf(noteAsHtml(notes.get(id)!)));
    expect(entry.match(/^=|<pre>=/gm)).toHaveLength(3);
    for (const heading of ["Edge cases.", "Definition.", "Why does my CRM say something else?"])
      expect(shown).toContain(heading);
  });
});

test("a note becomes paragraphs and examples, with nothing that a browser would run", () => {
  const note =
    "```text\n=A1<2\n<b>\n```\n\nOne `x<y` of **two**,\n[here](metrics.md#time) ([there](b.md)).";
  expect(noteAsHtml(note)).toBe(
    "<pre>=A1&lt;2\n&lt;b&gt;</pre><p>One <code>x&lt;y</code> of <b>two</b>, here.</p>",
  );
});
