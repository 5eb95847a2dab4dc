import type { FileRead } from "../../files/workbook-file";

/** What the server has read for this page. */
export interface OpenedFile extends FileRead {
  name: string;
}

/**
 * The file that the page's address names by its number.
 * @throws Error with the server's sentence when it holds no such file
 */
export async function openedFile(search: string): Promise<OpenedFile | undefined> {
  const id = new URLSearchParams(search).get("file");
  if (id === null) return undefined;
  const response = await fetch(`opened/${encodeURIComponent(id)}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as OpenedFile;
}

/**
 * Hands a file to the server, which reads it.
 * @returns the page's address for it
 * @throws Error with a sentence when it cannot be read
 */
export async function openOnServer(file: File): Promise<URL> {
  const name = encodeURIComponent(file.name);
  const response = await fetch(`open?name=${name}`, { method: "POST", body: file });
  if (!response.ok) throw new Error(await response.text());
  const { id } = (await response.json()) as { id: string };
  const address = new URL(location.href);
  address.searchParams.set("file", id);
  return address;
}
