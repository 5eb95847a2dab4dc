/** What the host claims to be: a requirement set name and its highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * `minimum` is the floor the manifest asks for (Excel 2021 and its contemporaries), `newest` what a
 * current Microsoft 365 answers. Versions are texts: as a number, 1.10 would be 1.1.
 */
export const LEVELS = {
  minimum: {
    ExcelApi: "1.12",
    CustomFunctions: "1.7",
    CustomFunctionsRuntime: "1.3",
    SharedRuntime: "1.1",
    AddInCommands: "1.1",
    RibbonApi: "1.1",
  },
  newest: {
    ExcelApi: "1.20",
    CustomFunctions: "1.7",
    CustomFunctionsRuntime: "1.5",
    SharedRuntime: "1.2",
    AddInCommands: "1.3",
    RibbonApi: "1.2",
    KeyboardShortcuts: "1.1",
  },
} as const satisfies Record<string, RequirementSets>;

export type Level = keyof typeof LEVELS;

/** Whether `sets` holds `name` in version `version` or higher; an unlisted set is unsupported. */
export function supports(sets: RequirementSets, name: string, version: string): boolean {
  const key = Object.keys(sets).find((each) => each.toLowerCase() === name.toLowerCase());
  const held = key === undefined ? undefined : sets[key];
  if (held === undefined) return false;
  const [heldMajor = 0, heldMinor = 0] = held.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return heldMajor > major || (heldMajor === major && heldMinor >= minor);
}
