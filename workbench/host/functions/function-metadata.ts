/** One parameter of functions.json. */
export interface ParameterMetadata {
  name: string;
  type: "any" | "number" | "string" | "boolean";
  matrix: boolean;
  optional: boolean;
  repeating: boolean;
}

/** One custom function as the host needs it. */
export interface FunctionMetadata {
  /** the id passed to `CustomFunctions.associate` */
  id: string;
  /** what a formula calls: namespace, dot, name; upper case */
  formulaName: string;
  parameters: readonly ParameterMetadata[];
  requiresAddress: boolean;
  requiresParameterAddresses: boolean;
  volatile: boolean;
  /** error cells reach the function instead of failing the call */
  allowErrors: boolean;
}

interface RawFunction {
  id?: string;
  name?: string;
  parameters?: Array<{
    name?: string;
    type?: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
  }>;
  options?: {
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
    volatile?: boolean;
    stream?: boolean;
  };
  allowErrorForDataTypeAny?: boolean;
}

/**
 * Reads functions.json. Throws on what Excel refuses to register: a function without id or name, the
 * same id twice. Streaming functions are refused too, because this host does not run them.
 */
export function readFunctionMetadata(namespace: string, json: string): FunctionMetadata[] {
  const file = JSON.parse(json) as {
    functions?: RawFunction[];
    allowErrorForDataTypeAny?: boolean;
  };
  const seen = new Set<string>();
  return (file.functions ?? []).map((raw) => {
    if (!raw.id || !raw.name) throw new Error("functions.json: a function has no id or no name");
    const id = raw.id.toUpperCase();
    if (seen.has(id)) throw new Error(`functions.json: the id ${id} is used twice`);
    if (raw.options?.stream) throw new Error(`functions.json: ${id} streams; not supported here`);
    seen.add(id);
    return {
      id,
      formulaName: `${namespace}.${raw.name}`.toUpperCase(),
      parameters: (raw.parameters ?? []).map((parameter) => ({
        name: parameter.name ?? "",
        type: parameterType(parameter.type),
        matrix: parameter.dimensionality === "matrix",
        optional: parameter.optional === true || parameter.repeating === true,
        repeating: parameter.repeating === true,
      })),
      requiresAddress: raw.options?.requiresAddress === true,
      requiresParameterAddresses: raw.options?.requiresParameterAddresses === true,
      volatile: raw.options?.volatile === true,
      allowErrors: (raw.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny) === true,
    };
  });
}

function parameterType(text: string | undefined): ParameterMetadata["type"] {
  return text === "number" || text === "string" || text === "boolean" ? text : "any";
}
