import { parseArgs, type ParseArgsConfig } from "node:util";

/** A mistake of the caller: one sentence for stderr. */
export class UsageError extends Error {}

/** @throws UsageError where an option is unknown or lacks its value */
export function parseCommandLine<const T extends NonNullable<ParseArgsConfig["options"]>>(
  argv: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    // Without Node's advice on arguments that begin with a dash.
    const [what = ""] = (error as Error).message.split(". ");
    throw new UsageError(`${what}; docs/workbench.md lists the options`);
  }
}

/** @throws UsageError where the option says another word */
export function oneOf<T extends string>(
  option: string,
  text: string | undefined,
  words: readonly T[],
): T | undefined {
  const word = words.find((each) => each === text);
  if (text !== undefined && word === undefined)
    throw new UsageError(`${option} must be ${words.join(", ")}, got "${text}"`);
  return word;
}
