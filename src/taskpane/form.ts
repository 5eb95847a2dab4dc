import type { BuildForm } from "./state";

export type NameFault = "missing" | "forbidden" | "too-long";

/** What is wrong with a pipeline's name, which becomes the name of a sheet; Excel's rules for those. */
export function nameFault(name: string): NameFault | undefined {
  const given = name.trim();
  if (given === "") return "missing";
  if (/[:\\/?*[\]]/.test(given) || given.startsWith("'") || given.endsWith("'")) return "forbidden";
  return given.length > 31 ? "too-long" : undefined;
}

export function isComplete(form: BuildForm): boolean {
  return nameFault(form.name) === undefined;
}
