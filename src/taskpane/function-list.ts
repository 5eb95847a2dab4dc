/** An argument of a function, as Excel knows it in the person's language. */
export interface FunctionParameter {
  readonly name: string;
  readonly about: string;
  readonly isOptional: boolean;
  /** what it may be, where that is a word of a closed list */
  readonly words: readonly ParameterWord[] | undefined;
}

export interface ParameterWord {
  readonly word: string;
  readonly about: string;
}

/** A function as the pane lists it. */
export interface FunctionEntry {
  readonly name: string;
  /** one sentence: what it is for */
  readonly use: string;
  /** its own arguments: without the rows, their stages and the options that all have */
  readonly parameters: readonly FunctionParameter[];
}

/** What we read of functions.json, which is also what Excel itself knows of the functions. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const OF_ALL: readonly string[] = ["deals", "stages", "options"];

export function functionList({ functions, enums }: FunctionMetadata): FunctionEntry[] {
  const wordsOf = (id: string) =>
    enums
      ?.find((each) => each.id === id)
      ?.values.map(({ stringValue, tooltip }) => ({ word: stringValue, about: tooltip }));
  return functions.map(({ name, description, parameters }) => ({
    name,
    use: description,
    parameters: parameters
      .filter((each) => !OF_ALL.includes(each.name))
      .map((each) => ({
        name: each.name,
        about: each.description,
        isOptional: each.optional === true,
        words: each.customEnumId === undefined ? undefined : wordsOf(each.customEnumId),
      })),
  }));
}
