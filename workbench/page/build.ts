import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

/** Builds the workbench's page into a folder. It is never shipped, so nothing is minified. */
export function buildPage(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  buildSync({
    entryPoints: { page: path.join(__dirname, "main.ts") },
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    logLevel: "warning",
  });
  fs.copyFileSync(path.join(__dirname, "index.html"), path.join(folder, "index.html"));
  fs.copyFileSync(path.resolve(__dirname, "../../assets/icon.svg"), path.join(folder, "icon.svg"));
}
