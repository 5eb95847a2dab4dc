import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PlanCase } from "./plan-inputs";

const FOLDER = join(__dirname, "cases");
const FILES = ["input.json", "plan.txt"];

/** The folders of cases; one that holds anything else is an error and not passed over. */
export function readCases(): { title: string; folder: string; input: PlanCase }[] {
  return readdirSync(FOLDER).map((title) => {
    const folder = join(FOLDER, title);
    const unknown = readdirSync(folder).filter((file) => !FILES.includes(file));
    if (unknown.length > 0) throw new Error(`${folder} holds ${unknown.join(", ")}`);
    if (!existsSync(join(folder, "input.json"))) throw new Error(`${folder} lacks input.json`);
    const input = JSON.parse(readFileSync(join(folder, "input.json"), "utf8")) as PlanCase;
    return { title, folder, input };
  });
}

export function expectedPlan(folder: string): string {
  return readFileSync(join(folder, "plan.txt"), "utf8");
}
