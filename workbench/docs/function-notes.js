/**
 * The hand-written notes of docs/functions.notes.md, which docs/functions.md and the help page share.
 * Plain JavaScript, since webpack.config.js must be able to require it.
 */

/**
 * @param {string} markdown a section "## ID" a function
 * @returns {{ id: string, note: string }[]} in the order of the page
 */
function functionNotes(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      return { id: section.slice(0, end).trim(), note: section.slice(end).trim() };
    });
}

/** Blocks of a note: examples between fences, and paragraphs with **words**, `code` and [links](…). */
function noteAsHtml(note) {
  return note
    .split(/^```(?:text)?$/m)
    .flatMap((part, at) => (at % 2 === 1 ? [examples(part)] : part.split(/\n{2,}/).map(paragraph)))
    .join("");
}

const examples = (text) => `<pre>${escaped(text.trim())}</pre>`;

function paragraph(text) {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return "";
  // The pages that links lead to are not published: their words stay, mere references go.
  const html = escaped(line)
    .replace(/ \(\[[^\]]*\]\([^)]*\)\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]*)\*\*/g, "<b>$1</b>");
  return `<p>${html}</p>`;
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

module.exports = { functionNotes, noteAsHtml, escaped };
