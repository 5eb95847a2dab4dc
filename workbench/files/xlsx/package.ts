import JSZip from "jszip";
import { FileError } from "../workbook-file";
import type { Taken, XmlNode } from "./xml";
import { readXml } from "./xml";

/** What one part of a file refers to. */
export interface Relation {
  id: string;
  /** the last word of the relation's type, such as "worksheet": the same in both forms of the format */
  kind: string;
  /** the part's path, or an address outside of the file */
  target: string;
  isOutside: boolean;
}

/** All parts together, unpacked; a workbook at Excel's size on the web has less. */
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_PARTS = 20_000;

const SAVE_ANEW = "open it in Excel and save it again as Excel workbook (.xlsx)";

/** The parts of an .xlsx file, unpacked one by one and counted, so that a small file stays small. */
export class XlsxPackage {
  private readonly paths = new Map<string, string>();
  private unpacked = 0;

  private constructor(
    private readonly zip: JSZip,
    private readonly mostBytes: number,
  ) {
    // Some writers use other cases or backslashes than their own references.
    for (const name of Object.keys(zip.files)) this.paths.set(plainPath(name), name);
  }

  static async open(bytes: Uint8Array, mostBytes = MOST_BYTES): Promise<XlsxPackage> {
    refuseOthers(bytes);
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new FileError(`the file is damaged; ${SAVE_ANEW}`);
    });
    if (Object.keys(zip.files).length > MOST_PARTS)
      throw new FileError(`the file has more than ${MOST_PARTS} parts; ${SAVE_ANEW}`);
    const opened = new XlsxPackage(zip, mostBytes);
    if (opened.has("xl/workbook.bin"))
      throw new FileError(
        "a binary workbook (.xlsb) cannot be read; save it in Excel as Excel workbook (.xlsx)",
      );
    if (opened.has("content.xml"))
      throw new FileError("an OpenDocument file cannot be read; save it as Excel workbook (.xlsx)");
    if (!opened.has("[Content_Types].xml"))
      throw new FileError("the file is no Excel workbook; save it in Excel as .xlsx or .csv");
    return opened;
  }

  has(path: string): boolean {
    return this.paths.has(plainPath(path));
  }

  /** A part's bytes; undefined when there is none. */
  async bytes(path: string): Promise<Uint8Array | undefined> {
    const name = this.paths.get(plainPath(path));
    const entry = name === undefined ? null : this.zip.file(name);
    return entry ? this.unpack(entry) : undefined;
  }

  /** A part as XML; undefined when there is none. */
  async xml(path: string, taken?: Taken): Promise<XmlNode | undefined> {
    const bytes = await this.bytes(path);
    if (!bytes) return undefined;
    try {
      return readXml(decoded(bytes), taken);
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError(`the file is damaged in ${path}; ${SAVE_ANEW}`);
    }
  }

  /** What a part refers to; the file as a whole for "". */
  async relations(path: string): Promise<Relation[]> {
    const at = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, at);
    const root = await this.xml(`${folder}_rels/${path.slice(at)}.rels`);
    return (root?.children ?? []).map(({ attributes }) => {
      const isOutside = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: isOutside ? target : resolvePath(folder, target),
        isOutside,
      };
    });
  }

  /** Declared sizes may lie: what comes out is counted while it comes. */
  private unpack(entry: JSZip.JSZipObject): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      const stream = (entry as unknown as Unpacking).internalStream("uint8array");
      stream
        .on("data", (chunk) => {
          this.unpacked += chunk.length;
          chunks.push(chunk);
          if (this.unpacked <= this.mostBytes) return;
          stream.pause();
          const megabytes = Math.floor(this.mostBytes / 1024 / 1024);
          reject(
            new FileError(
              `the file holds more than ${megabytes} MB when unpacked; split the workbook into smaller ones`,
            ),
          );
        })
        .on("error", () => reject(new FileError(`the file is damaged; ${SAVE_ANEW}`)))
        .on("end", () => resolve(joined(chunks)))
        .resume();
    });
  }
}

/** JSZip's own stream, which its typings leave out. */
interface Unpacking {
  internalStream(type: "uint8array"): UnpackStream;
}
interface UnpackStream {
  on(event: "data", job: (chunk: Uint8Array) => void): UnpackStream;
  on(event: "error" | "end", job: () => void): UnpackStream;
  pause(): void;
  resume(): void;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const plainPath = (path: string): string =>
  path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.replaceAll("\\", "/").split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Files that are no packages at all, by their first bytes. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (bytes.length === 0) throw new FileError("the file is empty; choose another one");
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) {
    const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    throw new FileError(
      text.includes("EncryptedPackage")
        ? "the file is protected with a password; take the password off in Excel and save it again"
        : "an old workbook (.xls) cannot be read; save it in Excel as Excel workbook (.xlsx)",
    );
  }
  throw new FileError("the file is no Excel workbook; save it in Excel as .xlsx or .csv");
}
