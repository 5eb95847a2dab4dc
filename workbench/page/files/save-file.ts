import { fileOfHost } from "../../files/file-of-host";
import type { Loss } from "../../files/workbook-file";
import type { Host } from "../../host/host";
import { element } from "../dom";

/**
 * Has the server make an .xlsx file of the workbook, and gives it to the browser's downloads.
 * @returns what the file has not
 * @throws Error with a sentence when it cannot be made
 */
export async function saveFile(host: Host, name: string): Promise<Loss[]> {
  const { file, losses } = fileOfHost(host);
  const response = await fetch("save", { method: "POST", body: JSON.stringify(file) });
  if (!response.ok) throw new Error(await response.text());
  download(await response.blob(), name);
  return losses;
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  element("a", { href: address, download: name }).click();
  // The browser takes the content after the click, in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
