import { isBuiltin } from "node:module";
import { dirname, posix, relative, resolve, sep } from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const PROJECT = import.meta.dirname;

/** The import table: what each folder of src may import besides itself; "types" = only with `import type`. */
const IMPORT_TABLE = {
  pipeline: {},
  locales: { pipeline: "values" },
  templates: { pipeline: "values", locales: "types" },
  functions: { pipeline: "values", locales: "values", templates: "values" },
  workbook: { pipeline: "values", templates: "values", locales: "values" },
  taskpane: { workbook: "values", templates: "values", locales: "values", pipeline: "values" },
  commands: { workbook: "values", templates: "values", locales: "values", pipeline: "values" },
};

const importTable = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const here = placeOf(context.filename);
    /** @param isType whether the import vanishes when compiled */
    function check(node, source, isType) {
      if (typeof source?.value !== "string") return;
      const message = fault(here, context.filename, source.value, isType);
      if (message) context.report({ node, message });
    }
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node, "importKind")),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node, "exportKind")),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0], false),
      "CallExpression[callee.object.name='require']": (node) =>
        check(node, node.arguments[0], false),
    };
  },
};

/** The first two folders of a file in the project: { top: "src", folder: "pipeline" }. */
function placeOf(file) {
  const [top, folder] = relative(PROJECT, file).split(sep);
  return { top, folder };
}

/** Why a file may not import this, or undefined when it may. */
function fault(here, file, source, isType) {
  const inSource = here.top === "src";
  if (!source.startsWith(".") && !posix.isAbsolute(source)) {
    if (/^(src|workbench|test|bench)\//.test(source))
      return `import "${source}" by a relative path`;
    return inSource && isBuiltin(source) ? `src may not import Node's "${source}"` : undefined;
  }
  const there = placeOf(resolve(dirname(file), source));
  if (here.top === "workbench" && there.top === "src") {
    return `workbench may not import src ("${source}"): it loads the built add-in`;
  }
  if (!inSource) return undefined;
  if (there.top !== "src") return `src may not import "${source}" from outside src`;
  if (there.folder === here.folder) return undefined;
  const allowed = IMPORT_TABLE[here.folder]?.[there.folder];
  if (allowed === undefined) return `${here.folder} may not import ${there.folder} ("${source}")`;
  if (allowed === "types" && !isType)
    return `${here.folder} may import only types of ${there.folder}`;
  return undefined;
}

function isTypeOnly(node, kind) {
  const { specifiers } = node;
  return (
    node[kind] === "type" ||
    (specifiers.length > 0 && specifiers.every((each) => each[kind] === "type"))
  );
}

const NO_RUN = {
  selector: "MemberExpression[object.name='Excel'][property.name='run']",
  message: "Excel.run is called in taskpane and commands only: take context as an argument",
};
const NO_CUSTOM_FUNCTIONS = {
  selector: "Identifier[name='CustomFunctions']",
  message: "CustomFunctions is named in functions only",
};
const NO_OFFICE = {
  selector: "Identifier[name=/^(Office|Excel|OfficeExtension|OfficeRuntime)$/]",
  message: "what computes knows no Excel: no Office or Excel globals here",
};
const NO_CLOCK = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", "Date.now"],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "new Date()"],
  ["CallExpression[callee.name='Date']", "Date()"],
  ["MemberExpression[object.name='Math'][property.name='random']", "Math.random"],
].map(([selector, name]) => ({
  selector,
  message: `the same rows give the same answer: no ${name} here`,
}));

const NO_CHANCE = {
  selector:
    "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|check|sample)$/]" +
    ["name=/^SEEDED/", "properties.0.argument.name=/^SEEDED/", "properties.0.key.name='seed'"]
      .map((given) => `:not([arguments.1.${given}])`)
      .join(""),
  message: "a law is tried on the same cases in every run: hand SEEDED over",
};

/** What each part may not say. A file takes the last entry that matches it. */
const FORBIDDEN_WORDS = {
  "src/**/*.{ts,tsx}": [NO_RUN, NO_CUSTOM_FUNCTIONS],
  "src/{taskpane,commands}/**/*.{ts,tsx}": [NO_CUSTOM_FUNCTIONS],
  "src/functions/**/*.ts": [NO_RUN, NO_OFFICE],
  "src/functions/display-language.ts": [NO_RUN],
  "src/locales/**/*.ts": [NO_CUSTOM_FUNCTIONS, NO_OFFICE],
  "src/{pipeline,templates}/**/*.ts": [NO_CUSTOM_FUNCTIONS, NO_OFFICE, ...NO_CLOCK],
  "src/workbook/**/plan-*.ts": [NO_RUN, NO_CUSTOM_FUNCTIONS, ...NO_CLOCK],
  "test/**/*.ts": [NO_CHANCE],
};

export default defineConfig(
  { ignores: ["dist/", "coverage/", ".cache/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { funnelbook: { rules: { "import-table": importTable } } },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: "error",
      "no-eval": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,js}"],
    rules: { "funnelbook/import-table": "error" },
  },
  {
    // It comes in a chunk of its own, which METRIC loads when it is used.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/pipeline/expression/parse-expression.ts", "src/functions/own-figures.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["mathjs", "mathjs/*"],
              allowTypeImports: true,
              message: "mathjs belongs to METRIC's chunk: import it in parse-expression.ts only",
            },
            {
              group: ["**/parse-expression", "**/own-figures"],
              allowTypeImports: true,
              message: "import() own-figures, so that METRIC's chunk keeps what only METRIC needs",
            },
          ],
        },
      ],
    },
  },
  ...Object.entries(FORBIDDEN_WORDS).map(([pattern, words]) => ({
    files: [pattern],
    rules: { "no-restricted-syntax": ["error", ...words] },
  })),
  {
    // Those rules tell Office objects by their names, so they are kept to where there are some.
    files: ["src/{workbook,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // The generator of functions.json takes no other type for "whatever a cell holds".
    files: ["src/functions/sales/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(
        ["require", "module", "process", "console", "Buffer", "URL", "__dirname"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
