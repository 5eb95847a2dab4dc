/** See function-notes.js, which webpack.config.js must be able to require. */
export function functionNotes(markdown: string): { id: string; note: string }[];
export function noteAsHtml(note: string): string;
export function escaped(text: string): string;
