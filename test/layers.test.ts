import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

interface Snippet {
  readonly file: string;
  readonly code: string;
  /** Part of the message, or undefined when nothing may be found. */
  readonly says?: string;
}

const FOLDERS = [
  "pipeline",
  "locales",
  "templates",
  "functions",
  "workbook",
  "taskpane",
  "commands",
] as const;

/** The table of architecture.md, written a second time: what each folder may import besides itself. */
const MAY_IMPORT: Record<(typeof FOLDERS)[number], readonly string[]> = {
  pipeline: [],
  locales: ["pipeline"],
  templates: ["pipeline", "locales"],
  functions: ["pipeline", "locales", "templates"],
  workbook: ["pipeline", "templates", "locales"],
  taskpane: ["workbook", "templates", "locales", "pipeline"],
  commands: ["workbook", "templates", "locales", "pipeline"],
};

const table: Snippet[] = FOLDERS.flatMap((from) =>
  FOLDERS.map((to) => ({
    file: `src/${from}/deep/probe.ts`,
    code: `import type { A } from "../../${to}/a";\nexport type B = A;`,
    says: from === to || MAY_IMPORT[from].includes(to) ? undefined : `${from} may not import ${to}`,
  })),
);

const IMPORT_FORMS = [
  'import { a } from "../functions/cell";\nexport const b = a;',
  'import "../functions/cell";',
  'export { a } from "../functions/cell";',
  'export * from "../functions/cell";',
  'export const load = () => import("../functions/cell");',
  'export type A = import("../functions/cell").A;',
  'import cell = require("../functions/cell");\nexport const b = cell;',
  'export const cell = require("../functions/cell");',
  'import { a } from "../taskpane/../functions/cell";\nexport const b = a;',
];

const snippets: Snippet[] = [
  ...table,
  ...IMPORT_FORMS.map((code) => ({
    file: "src/pipeline/probe.ts",
    code,
    says: "pipeline may not import functions",
  })),
  {
    file: "src/pipeline/metrics/conversion.ts",
    code: 'import { wilson } from "../statistics/wilson";\nexport const a = wilson;',
  },
  {
    file: "src/pipeline/probe.ts",
    code: 'import { quantile } from "simple-statistics";\nexport const a = quantile;',
  },
  {
    file: "src/pipeline/probe.ts",
    code: 'import { a } from "src/functions/cell";\nexport const b = a;',
    says: "by a relative path",
  },
  {
    file: "src/pipeline/probe.ts",
    code: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;',
    says: "src may not import Node's",
  },
  {
    file: "src/templates/probe.ts",
    code: 'import { words } from "../locales/en/functions";\nexport const a = words;',
    says: "templates may import only types of locales",
  },
  {
    file: "src/templates/probe.ts",
    code: 'import { type Words } from "../locales/en/functions";\nexport type A = Words;',
  },
  {
    file: "src/workbook/probe.ts",
    code: 'import { wire } from "../../workbench/host/wire";\nexport const a = wire;',
    says: "from outside src",
  },
  {
    file: "workbench/host/probe.ts",
    code: 'import { a } from "../../src/pipeline/stages";\nexport const b = a;',
    says: "workbench may not import src",
  },
  {
    file: "workbench/host/probe.ts",
    code: 'import { readManifest } from "../manifest/read-manifest";\nexport const a = readManifest;',
  },
  {
    file: "test/pipeline/probe.test.ts",
    code: 'import { a } from "../../src/pipeline/stages";\nexport const b = a;',
  },

  ...["pipeline", "locales", "templates", "functions", "workbook"].map((folder) => ({
    file: `src/${folder}/probe.ts`,
    code: "export const a = Excel.run(async () => {});",
    says: /pipeline|locales|templates/.test(folder)
      ? "knows no Excel"
      : "taskpane and commands only",
  })),
  { file: "src/taskpane/probe.tsx", code: "export const a = Excel.run(async () => {});" },
  { file: "src/commands/probe.ts", code: "export const a = Excel.run(async () => {});" },
  {
    file: "src/workbook/build/plan-build.ts",
    code: "export const a = Excel.run(async () => {});",
    says: "taskpane and commands only",
  },

  ...["pipeline", "locales", "templates", "workbook", "taskpane", "commands"].map((folder) => ({
    file: `src/${folder}/probe.ts`,
    code: "export type A = CustomFunctions.Invocation;",
    says: "named in functions only",
  })),
  {
    file: "src/functions/cell.ts",
    code: "export const a = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);",
  },

  ...["pipeline", "functions", "templates", "locales"].map((folder) => ({
    file: `src/${folder}/probe.ts`,
    code: "export const a = Office.context.displayLanguage;",
    says: "knows no Excel",
  })),
  { file: "src/workbook/probe.ts", code: "export type A = Excel.RequestContext;" },

  ...["Date.now()", "new Date()", "Date()", "Math.random()"].flatMap((call) => [
    ...["pipeline/metrics/probe.ts", "templates/probe.ts", "workbook/plan-charts.ts"].map(
      (file) => ({
        file: `src/${file}`,
        code: `export const a = ${call};`,
        says: "the same rows give the same answer",
      }),
    ),
    { file: "src/workbook/read-workbook.ts", code: `export const a = ${call};` },
  ]),
  { file: "src/pipeline/cells/serial-date.ts", code: "export const a = new Date(2026, 0, 1);" },

  ...["", ", { numRuns: 30 }"].map((given) => ({
    file: "test/pipeline/probe.ts",
    code: `import * as fc from "fast-check";\nfc.assert(fc.property(fc.nat(), (each) => each >= 0)${given});`,
    says: "hand SEEDED over",
  })),
  ...["SEEDED", "{ ...SEEDED, numRuns: 30 }"].map((given) => ({
    file: "test/pipeline/probe.ts",
    code: `import * as fc from "fast-check";
      import { SEEDED } from "../shared/seeded";
      fc.assert(fc.property(fc.nat(), (each) => each >= 0), ${given});`,
  })),

  {
    file: "src/workbook/probe.ts",
    code: `export async function read(context: Excel.RequestContext) {
      const range = context.workbook.getSelectedRange();
      return range.values;
    }`,
    says: "load",
  },
];

/** Lints every snippet in one process: ESLint loads its configuration in a way that jest's module registry cannot. */
function lint(): string[] {
  const script = `
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const snippets = ${JSON.stringify(snippets)};
    const messages = await Promise.all(snippets.map(async ({ code, file }) => {
      const [result] = await eslint.lintText(code, { filePath: file });
      const own = result.messages.filter((each) => !each.ruleId?.startsWith("@typescript-eslint/no-require"));
      return own.map((each) => each.message).join("; ");
    }));
    process.stdout.write(JSON.stringify(messages));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: resolve(__dirname, ".."),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[];
}

describe("the import table and the forbidden words", () => {
  let found: string[];

  beforeAll(() => {
    found = lint();
  });

  test.each(
    snippets.map((snippet, at) => ({ ...snippet, at, line: snippet.code.replace(/\s+/g, " ") })),
  )("$file: $line", ({ says, at }) => {
    if (says === undefined) expect(found[at]).toBe("");
    else expect(found[at]).toContain(says);
  });
});
