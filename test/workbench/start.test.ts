import { spawn, spawnSync } from "node:child_process";
import https from "node:https";
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

test("npm start -- folder says that it is one", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(ROOT, "workbench/start.ts"), "docs"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "start: docs is a folder: name a workbook (.xlsx) or CSV file in it\n",
  });
});

test("npm start -- --no-browser serves page and add-in, says where, and ends with Ctrl+C", async () => {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", path.join(ROOT, "workbench/start.ts"), "--no-browser", "--port", "0"],
    { cwd: ROOT },
  );
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal })),
  );
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (part) => {
        said += String(part);
        const found = /https:\/\/localhost:\d+\/workbench\//.exec(said);
        if (found) resolve(found[0]);
      });
      child.once("exit", () => reject(new Error(`it ended, having said ${said}`)));
    });
    expect(await statusOf(address)).toBe(200);
    expect(await statusOf(new URL("/taskpane.html", address).href)).toBe(200);
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended).toEqual({ code: 0, signal: null });
});

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = https.get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject);
  });
}
