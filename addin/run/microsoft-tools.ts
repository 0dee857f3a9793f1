// Microsoft's tools, in the folder of their own that `npm ci` of the project leaves alone: they weigh 450 MB and only
// serve to put the add-in into an Excel on the developer's own computer.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const FOLDER = resolve(__dirname, "../sideload");
const TOOL = "office-addin-debugging";

/** What is used of office-addin-debugging. */
export type Debugging = {
  startDebugging(manifest: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  stopDebugging(manifest: string): Promise<void>;
};

/** What is used of office-addin-dev-certs. */
export type Certificates = {
  getHttpsServerOptions(): Promise<{ readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer }>;
};

function versionIn(file: string): string | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version?: string }).version : undefined;
}

/** Whether the tools stand there in the version the project names. */
export function areInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return versionIn(join(FOLDER, "node_modules", TOOL, "package.json")) === dependencies[TOOL];
}

/** Installs them exactly as locked. False when npm could not. */
export function install(): boolean {
  const npm = process.env["npm_execpath"];
  // What `npm run` passes on would make the inner npm work on the project itself.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const options = { cwd: FOLDER, env, stdio: "inherit" as const };
  const run = npm
    ? spawnSync(process.execPath, [npm, "ci"], options)
    : spawnSync("npm ci", { ...options, shell: true });
  return run.status === 0 && areInstalled();
}

const load = createRequire(join(FOLDER, "package.json"));

export const debugging = (): Debugging => load(TOOL) as Debugging;
export const certificates = (): Certificates => load("office-addin-dev-certs") as Certificates;
