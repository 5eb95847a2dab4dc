import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

test("npm start -- --terminal prints the sample's funnel and its figures with their formulas", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(ROOT, "workbench/start.ts"), "--terminal"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("60 sample deals");
  for (const stage of ["Lead", "Qualified", "Demo", "Proposal", "Won"])
    expect(stdout).toMatch(new RegExp(`^${stage} +\\d+`, "m"));
  // 13 of the sample's 60 deals have a date under Won: grep -cE '^([^,]*,){8}20' deals.csv
  expect(stdout).toMatch(/21\.7% +=SALES\.CONVERSION\(Deals\[#All\],"Lead","Won"\)/);
  expect(stdout).toMatch(/=SALES\.WINRATE\(Deals\[#All\]\)/);
  expect(stdout).toMatch(/=SALES\.CYCLETIME\(Deals\[#All\],"Lead","Won"\)/);
});
