/** A function as the pane lists it. */
export interface FunctionEntry {
  readonly name: string;
  /** one sentence: what it is for */
  readonly use: string;
  /** a formula to copy */
  readonly example: string;
}

/** What we read of functions.json, which is also what Excel itself knows of the functions. */
interface FunctionMetadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

const DEALS = "Deals[#All]";

/** The functions in the order of their names, each with a formula: ours, or a pattern to fill in. */
export function functionList(
  metadata: FunctionMetadata,
  examples: Readonly<Record<string, string>>,
): FunctionEntry[] {
  return metadata.functions
    .map(({ name, description, parameters }) => ({
      name,
      use: description,
      example: examples[name] ?? pattern(name, parameters),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function pattern(
  name: string,
  parameters: FunctionMetadata["functions"][number]["parameters"],
): string {
  const needed = parameters.filter(({ optional }) => optional !== true).map((each) => each.name);
  return `=SALES.${name}(${needed.map((each) => (each === "deals" ? DEALS : each)).join(",")})`;
}
