/** The floor of the add-in, as in the manifest; docs/decisions/0001. */
export const NEEDED_SETS = [
  { name: "SharedRuntime", version: "1.1" },
  { name: "CustomFunctionsRuntime", version: "1.3" },
  { name: "ExcelApi", version: "1.12" },
] as const;

export type Support = "supported" | "too-old" | "not-excel";

/**
 * Whether Excel has what the add-in needs. The manifest hides the add-in where it has not, but a page
 * can be opened by hand, and an administrator's catalogue does not always look.
 */
export function supportOf(
  host: unknown,
  isSetSupported: (name: string, version: string) => boolean,
): Support {
  if (host !== "Excel") return "not-excel";
  return NEEDED_SETS.every(({ name, version }) => isSetSupported(name, version))
    ? "supported"
    : "too-old";
}
