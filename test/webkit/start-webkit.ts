import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";

export interface WebKit {
  driver: WebDriver;
  close(): Promise<void>;
}

/**
 * A window of WebKit, the engine of Safari and so of Excel's task panes on a Mac, as Debian packages
 * it; on a display of its own that nobody sees. It takes the workbench's certificate.
 *
 * @throws when a program of it is not installed: a suite that cannot run says so and does not pass
 */
export async function startWebKit(look: "light" | "dark"): Promise<WebKit> {
  const [driverFile, displayFile] = ["WebKitWebDriver", "Xvfb"].map(installed) as [string, string];
  const screen = spawn(displayFile, ["-displayfd", "3", "-screen", "0", "1600x1200x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const service = new DriverService.Builder(driverFile)
    .setLoopback(true)
    .setEnvironment({ ...(process.env as Record<string, string>), DISPLAY: await display(screen) })
    .build();
  const closing = [async () => void screen.kill(), () => service.kill()];
  const close = async (): Promise<void> => {
    for (const each of closing.reverse()) await each();
  };
  try {
    const capabilities = new Capabilities()
      .set("browserName", "MiniBrowser")
      .set("acceptInsecureCerts", true)
      .set("webkitgtk:browserOptions", {
        args: ["--automation", ...(look === "dark" ? ["--dark-mode"] : [])],
      });
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(capabilities)
      .build();
    closing.push(() => driver.quit());
    return { driver, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function installed(program: string): string {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const file = folders.map((folder) => path.join(folder, program)).find((at) => fs.existsSync(at));
  if (file) return file;
  throw new Error(
    `${program} is not installed: run "apt-get install --no-install-recommends webkit2gtk-driver xvfb" (Debian, Ubuntu), then these tests again`,
  );
}

/** The name of the display, which Xvfb writes when it takes windows. */
async function display(screen: ChildProcess): Promise<string> {
  const told = screen.stdio[3] as NodeJS.ReadableStream;
  const number = await new Promise<string>((resolve, reject) => {
    told.once("data", (text) => resolve(String(text).trim()));
    screen.once("error", reject);
    screen.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return `:${number}`;
}
