import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

test("the commands of docs/workbench.md run as they stand, one after the other", () => {
  const page = readFileSync(resolve(ROOT, "docs/workbench.md"), "utf8");
  const commands = /```sh\n([\s\S]*?)```/.exec(page)?.[1]?.trim().split("\n") ?? [];
  const answers = commands.map((command) =>
    execFileSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8" })
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { value: unknown }).value),
  );
  // 60 sample deals; the second command reads what the first one wrote.
  expect(answers).toEqual([
    [expect.any(Number), 60],
    [60, 60],
  ]);
});
