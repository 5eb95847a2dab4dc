import { spawn } from "node:child_process";
import { ensureBuilt } from "../../workbench/ensure-built";

/** What `npm run lint` does one after the other; the commands are found as npm's scripts find them. */
const CHECKS = ["npm run -s types", "eslint .", "prettier --check ."];

/** Runs a command and says what it said when it has come to its end; whether all is well. */
function check(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (part) => (said += String(part)));
    child.stderr.on("data", (part) => (said += String(part)));
    child.once("close", (code) => {
      process.stdout.write(`> ${command}\n${said}`);
      resolve(code === 0);
    });
  });
}

/** npm's pretest: each of these keeps one core busy, and together all of them. */
async function prepare(): Promise<void> {
  const checks = CHECKS.map(check);
  ensureBuilt();
  const results = await Promise.all(checks);
  if (results.includes(false)) process.exitCode = 1;
}

void prepare();
