import Papa from "papaparse";

/** The cells of a block as an HTML table, the form in which all spreadsheets exchange them. */
export function blockAsTable(text: string): string {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" });
  const rows = data.map(
    (fields) => `<tr>${fields.map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`,
  );
  return `<table>${rows.join("")}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
