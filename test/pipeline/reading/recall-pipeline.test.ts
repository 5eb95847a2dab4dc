import { allAtOnce } from "../../../src/pipeline/steps";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import { WON } from "../../../src/pipeline/deals/outcome";
import * as reader from "../../../src/pipeline/reading/read-pipeline";
import { PipelineMemory } from "../../../src/pipeline/reading/recall-pipeline";
import { readSettings } from "../../../src/pipeline/settings";
import { column, frozen, knowledge, range } from "../build";

jest.mock("../../../src/pipeline/reading/read-pipeline", () => {
  const original = jest.requireActual<typeof reader>("../../../src/pipeline/reading/read-pipeline");
  return { ...original, readPipeline: jest.fn(original.readPipeline) };
});
const readPipeline = jest.mocked(reader.readPipeline);

const ROWS = range("Deal | Owner | Stage\nA | Ann | Won\nB | | Lead\nC | #N/A | Lost");
const fresh = () => JSON.parse(JSON.stringify(ROWS)) as Range;
const stages = column("Lead");

describe("PipelineMemory", () => {
  let memory: PipelineMemory;
  const recall = (rows: Range, options: unknown[] = [], order: Range | undefined = stages) =>
    allAtOnce(memory.recall(rows, order, readSettings(options)));

  beforeEach(() => {
    readPipeline.mockClear();
    memory = new PipelineMemory(knowledge);
  });

  test("reads equal content once, error cells too", () => {
    for (let call = 0; call < 20; call++) recall(fresh());
    expect(readPipeline).toHaveBeenCalledTimes(1);
  });

  test("gives the same pipeline for equal content", () => {
    expect(recall(fresh())).toBe(recall(fresh()));
  });

  test("reads once whatever the criteria", () => {
    recall(fresh(), ["Owner", "Ann"]);
    recall(fresh(), ["Owner", "Bob", "Stage", "Won"]);
    recall(fresh(), ["@headers", false]);
    expect(readPipeline).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["another asOf", ["@asOf", 46204]],
    ["another role", ["@name", "Owner"]],
    ["a column without role", ["@noRole", "Owner"]],
    ["another layout", ["@layout", "snapshot"]],
  ])("reads again for %s", (_, options) => {
    recall(fresh());
    recall(fresh(), options);
    expect(readPipeline).toHaveBeenCalledTimes(2);
  });

  test("reads again for other stages, and once for equal ones", () => {
    recall(fresh(), [], column("Lead"));
    recall(fresh(), [], column("Lead"));
    recall(fresh(), [], column("Lead", "Offer"));
    expect(readPipeline).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["a text", 1, 1, "Bob"],
    ["a blank", 2, 1, "Ann"],
    ["a header", 0, 1, "Seller"],
    ["an error", 3, 1, { code: "#REF!" }],
    ["an error that went", 3, 1, "Ann"],
  ])("reads again when %s changed", (_, row, at, cell) => {
    recall(fresh());
    const changed = fresh().map((cells) => [...cells]);
    changed[row]![at] = cell;
    recall(changed);
    expect(readPipeline).toHaveBeenCalledTimes(2);
  });

  test("reads again when a row was added", () => {
    recall(fresh());
    recall([...fresh(), ["D", "Ann", "Won"]]);
    expect(readPipeline).toHaveBeenCalledTimes(2);
  });

  test("keeps two ranges apart and in memory", () => {
    const other = range("Deal | Stage\nA | Won");
    for (let call = 0; call < 5; call++) {
      recall(fresh());
      recall(other);
    }
    expect(readPipeline).toHaveBeenCalledTimes(2);
  });

  test.each([3, 300])("keeps two tables of equal shape and headers apart: %i rows", (length) => {
    const table = (owner: string) =>
      frozen([
        ["Deal", "Owner", "Stage"],
        ...Array.from({ length }, (_, at) => [`D${at}`, owner, at % 2 ? "Won" : "Lead"]),
      ]);
    for (let call = 0; call < 5; call++) {
      for (const owner of ["Ann", "Bob"]) {
        const { source } = recall(table(owner));
        expect(source.rows[1]![1]).toBe(owner);
      }
    }
    expect(readPipeline).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["downwards", (at: number) => at + 1],
    ["upwards", (at: number) => 300 - at],
    ["here and there", (at: number) => ((at * 137) % 300) + 1],
  ])("reads again when one cell of a long table changed, %s", (_, rowAt) => {
    const rows = Array.from({ length: 300 }, (_, at) => [`D${at}`, "Ann", "Lead"]);
    const table = frozen([["Deal", "Owner", "Stage"], ...rows]);
    recall(table);
    for (let at = 0; at < 300; at++) {
      const row = rowAt(at);
      const changed = table.map((cells, each) =>
        each === row ? [cells[0], cells[1], "Won"] : cells,
      );
      expect(recall(changed).records.outcome[row - 1]).toBe(WON);
    }
  });

  test("keeps what it knows when another range, or the same one otherwise, cannot be read", () => {
    const known = recall(fresh());
    expect(() => recall(fresh(), ["@layout", "dates"])).toThrow("layout-lacks");
    expect(() => recall(range("1 | 2"))).toThrow("no-header");
    expect(recall(fresh())).toBe(known);
    expect(readPipeline).toHaveBeenCalledTimes(3);
  });

  test("answers after a range that threw in the middle of its reading", () => {
    readPipeline.mockImplementationOnce(() => {
      throw new Error("broken");
    });
    expect(() => recall(fresh())).toThrow("broken");
    expect(recall(fresh()).length).toBe(3);
  });

  test("does not remember a range that cannot be read", () => {
    expect(() => recall(range("1 | 2"))).toThrow("no-header");
    expect(() => recall(range("1 | 2"))).toThrow("no-header");
    expect(recall(fresh()).length).toBe(3);
  });
});
