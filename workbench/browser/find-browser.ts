import fs from "node:fs";
import path from "node:path";

export interface InstalledBrowser {
  name: string;
  executable: string;
}

const LINUX: ReadonlyArray<readonly [string, string]> = [
  ["google-chrome", "Chrome"],
  ["google-chrome-stable", "Chrome"],
  ["microsoft-edge", "Edge"],
  ["microsoft-edge-stable", "Edge"],
  ["chromium", "Chromium"],
  ["chromium-browser", "Chromium"],
];
const MAC: ReadonlyArray<readonly [string, string]> = [
  ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chrome"],
  ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Edge"],
  ["Chromium.app/Contents/MacOS/Chromium", "Chromium"],
];
const WINDOWS: ReadonlyArray<readonly [string, string]> = [
  ["Google\\Chrome\\Application\\chrome.exe", "Chrome"],
  ["Microsoft\\Edge\\Application\\msedge.exe", "Edge"],
  ["Chromium\\Application\\chrome.exe", "Chromium"],
];

type Environment = Readonly<Record<string, string | undefined>>;

/** An installed Chrome, Edge or Chromium, in this order; CHROME_PATH names one by hand. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (file: string) => boolean = fs.existsSync,
): InstalledBrowser | undefined {
  const byHand = environment["CHROME_PATH"];
  if (byHand) return { name: path.basename(byHand), executable: byHand };
  return candidates(platform, environment).find(({ executable }) => exists(executable));
}

function candidates(platform: NodeJS.Platform, environment: Environment): InstalledBrowser[] {
  const [folders, programs] = places(platform, environment);
  const join = platform === "win32" ? path.win32.join : path.posix.join;
  return programs.flatMap(([file, name]) =>
    folders.map((folder) => ({ name, executable: join(folder, file) })),
  );
}

function places(platform: NodeJS.Platform, environment: Environment): [string[], typeof LINUX] {
  const given = (...names: string[]): string[] =>
    names.flatMap((name) => environment[name] ?? []).filter((folder) => folder !== "");
  if (platform === "win32")
    return [given("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"), WINDOWS];
  if (platform === "darwin")
    return [["/Applications", ...given("HOME").map((home) => `${home}/Applications`)], MAC];
  return [given("PATH").flatMap((folders) => folders.split(":")), LINUX];
}

/** Whether a window can be shown at all: on Linux only with a display. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]);
}
