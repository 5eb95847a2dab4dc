import JSZip from "jszip";
import { XML_HEADER, element } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Puts parts together with what they refer to and what they are. */
export class PackageWriter {
  private readonly zip = new JSZip();
  private readonly types: string[] = [];
  private readonly relations = new Map<string, string[]>();

  /** @param contentType left out for a part whose ending says what it is */
  add(path: string, content: string | Uint8Array, contentType?: string): void {
    // The same workbook gives the same bytes.
    this.zip.file(path, content, { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false });
    if (contentType !== undefined)
      this.types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Notes that a part refers to another; gives the reference's id. The file as a whole is "". */
  relate(from: string, kind: string, target: string): string {
    const known = this.relations.get(from) ?? [];
    const Id = `rId${known.length + 1}`;
    const Type = kind.includes(":") ? kind : `${RELATIONS}/${kind}`;
    known.push(element("Relationship", { Id, Type, Target: relativePath(from, target) }));
    this.relations.set(from, known);
    return Id;
  }

  async bytes(): Promise<Uint8Array> {
    for (const [from, entries] of this.relations) {
      const at = from.lastIndexOf("/") + 1;
      const path = `${from.slice(0, at)}_rels/${from.slice(at)}.rels`;
      const xmlns = `${PACKAGE}/relationships`;
      this.add(path, XML_HEADER + element("Relationships", { xmlns }, entries.join("")));
    }
    const endings = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
      ["bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    this.add(
      "[Content_Types].xml",
      XML_HEADER +
        element(
          "Types",
          { xmlns: `${PACKAGE}/content-types` },
          endings.join("") + this.types.join(""),
        ),
    );
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }
}

/** Some readers know no paths from the file's root. */
function relativePath(from: string, target: string): string {
  const steps = from.split("/").slice(0, -1);
  const wanted = target.split("/");
  while (steps.length > 0 && steps[0] === wanted[0]) {
    steps.shift();
    wanted.shift();
  }
  return [...steps.map(() => ".."), ...wanted].join("/");
}
