import { functionNotes } from "./function-notes";

/** What functions.json says of a function, as far as the reference shows it. */
export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
}

const HEAD = `# The functions

Written by \`npm run docs\` from the build and from [functions.notes.md](functions.notes.md); a test holds them together and runs every example over the tables of [the worked example](worked-example.md). What each number means: [metrics.md](metrics.md); what each error says: [messages.md](messages.md).
`;

/**
 * The reference of the functions: of each its sentence, signature and arguments, then its notes.
 * @param notes a section "## ID" a function, in the order of the reference
 */
export function functionReference(functions: readonly DescribedFunction[], notes: string): string {
  const written = functionNotes(notes).map(({ id, note }) => {
    const described = functions.find((each) => each.id === id);
    if (described === undefined) throw new Error(`notes of a function that is none: ${id}`);
    return [described, note] as const;
  });
  const missing = functions.filter((each) => !written.some(([described]) => described === each));
  if (missing.length > 0)
    throw new Error(`functions without notes: ${missing.map(({ id }) => id).join(", ")}`);
  return [HEAD, ...written.map(([described, note]) => section(described, note))].join("\n");
}

function section({ id, description, parameters, result }: DescribedFunction, note: string): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const shown = repeating === true ? `${name}…` : name;
    return optional === true ? `[${shown}]` : shown;
  });
  const rows = parameters.map(({ name, description: text, optional }) => {
    return `| ${name} | ${optional === true ? "" : "yes"} | ${text} |`;
  });
  const spills = result.dimensionality === "matrix" ? " It spills." : "";
  return `## ${id}

${description}${spills}

\`SALES.${id}(${names.join(", ")})\`

| argument | needed | is |
|---|---|---|
${rows.join("\n")}

${note}
`;
}
