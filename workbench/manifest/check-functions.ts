import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { associatedNames } from "./platform-rules";
import type { Finding } from "./rule";

const LARGEST_BYTES = 1024 * 1024;
const LONGEST_PARAMETER_NAME = 64;
const LONGEST_DESCRIPTION = 512;

interface Parameter {
  readonly name?: string;
  readonly description?: string;
}

interface FunctionEntry {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly Parameter[];
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly FunctionEntry[];
}

/** A built functions.json with what belongs to it. */
export interface FunctionsSubject {
  readonly json: string;
  readonly metadata: Metadata;
  readonly entries: readonly FunctionEntry[];
  /** The built chunk that associates the functions. */
  readonly script: string;
}

type FunctionsRule = (subject: FunctionsSubject) => Iterable<string>;

const metadataSize: FunctionsRule = function* ({ json }) {
  const bytes = Buffer.byteLength(json);
  if (bytes >= LARGEST_BYTES) yield `functions.json must be under 1 MB, has ${bytes} bytes`;
};

const errorArguments: FunctionsRule = function* ({ metadata }) {
  if (metadata.allowErrorForDataTypeAny !== true) {
    yield "allowErrorForDataTypeAny must be true: error cells must reach the functions";
  }
};

const functionIds: FunctionsRule = function* ({ entries }) {
  for (const { id, name } of entries) {
    for (const word of [id, name]) {
      if (!/^[A-Z][A-Z0-9_.]{2,127}$/.test(word ?? "")) {
        yield `an id and a name must be 3 to 128 capitals, digits, _ or ., got "${word}"`;
      }
    }
  }
};

const uniqueFunctionIds: FunctionsRule = function* ({ entries }) {
  const ids = entries.map(({ id }) => id);
  for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) {
    yield `the function id "${id}" stands more than once`;
  }
};

const functionsAssociated: FunctionsRule = function* ({ entries, script }) {
  const associated = associatedNames(script, "CustomFunctions");
  for (const { id } of entries) {
    if (!associated.includes(id ?? "")) yield `no code associates the function ${id}`;
  }
  for (const id of new Set(associated)) {
    if (!entries.some((each) => each.id === id))
      yield `${id} is associated and not in functions.json`;
  }
};

const helpUrls: FunctionsRule = function* ({ entries }) {
  for (const { id, helpUrl = "" } of entries) {
    if (!/^https:\/\/\S+$/.test(helpUrl))
      yield `${id} must have an https helpUrl, has "${helpUrl}"`;
  }
};

const described: FunctionsRule = function* ({ entries }) {
  for (const { id, description, parameters = [] } of entries) {
    const texts: [string, string | undefined][] = [
      [`${id}`, description],
      ...parameters.map((each): [string, string | undefined] => [
        `${id} ${each.name}`,
        each.description,
      ]),
    ];
    for (const [what, text = ""] of texts) {
      if (text.trim() === "" || text.length > LONGEST_DESCRIPTION) {
        yield `${what} must have a description of 1 to ${LONGEST_DESCRIPTION} characters, has ${text.length}`;
      }
    }
  }
};

const parameterNames: FunctionsRule = function* ({ entries }) {
  for (const { id, parameters = [] } of entries) {
    for (const { name = "" } of parameters) {
      if (name === "" || name.length > LONGEST_PARAMETER_NAME) {
        yield `${id}: a parameter name must have 1 to ${LONGEST_PARAMETER_NAME} characters, got "${name}"`;
      }
    }
  }
};

/** Every rule of a built functions.json, by the name it is reported under. */
export const FUNCTIONS_RULES: Readonly<Record<string, FunctionsRule>> = {
  "metadata-size": metadataSize,
  "error-arguments": errorArguments,
  "function-ids": functionIds,
  "unique-function-ids": uniqueFunctionIds,
  "functions-associated": functionsAssociated,
  "help-urls": helpUrls,
  described,
  "parameter-names": parameterNames,
};

/** Checks a built functions.json against the chunk that associates its functions; reports every problem at once. */
export function checkFunctions(json: string, script: string): Finding[] {
  const metadata = parsed(json);
  if (typeof metadata === "string")
    return [{ rule: "functions-json", message: `functions.json is not JSON: ${metadata}` }];
  const entries = metadata.functions ?? [];
  if (entries.length === 0) {
    return [{ rule: "functions-json", message: "functions.json has no functions" }];
  }
  const subject = { json, metadata, entries, script };
  return Object.entries(FUNCTIONS_RULES).flatMap(([rule, check]) =>
    [...check(subject)].map((message) => ({ rule, message })),
  );
}

/**
 * Checks the functions' descriptions in another language: Excel reads that file in the place of the
 * other, so all but the texts must be the same.
 * @param original text of the file in the default language, which has no finding of its own
 */
export function checkTranslation(original: string, file: string): Finding[] {
  const rule = "translated-functions";
  const name = basename(file);
  const translated = parsed(readFileSync(file, "utf8"));
  if (typeof translated === "string")
    return [{ rule, message: `${name} is not JSON: ${translated}` }];
  const isSame = isDeepStrictEqual(withoutTexts(JSON.parse(original)), withoutTexts(translated));
  if (!isSame) return [{ rule, message: `${name} must differ from functions.json in texts only` }];
  const subject = {
    json: "",
    metadata: translated,
    entries: translated.functions ?? [],
    script: "",
  };
  return [...described(subject)].map((message) => ({ rule, message: `${name}: ${message}` }));
}

const TEXTS = ["description", "tooltip"];

function withoutTexts(metadata: unknown): unknown {
  return JSON.parse(
    JSON.stringify(metadata, (key, value: unknown) => (TEXTS.includes(key) ? undefined : value)),
  );
}

/** What JSON says, or why it cannot be read. */
function parsed(json: string): Metadata | string {
  try {
    return JSON.parse(json) as Metadata;
  } catch (error) {
    return String(error);
  }
}
