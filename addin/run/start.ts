// `npm run addin`: the built page at https://localhost:3000 and the add-in in Excel.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { serve, WEB } from "../serve.cjs";
import { certificate } from "./certificate.ts";
import { areInstalled, debugging, install } from "./microsoft-tools.ts";
import { planFor, type Plan } from "./plan.ts";
import { speaker } from "./run-words.ts";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = resolve(ROOT, "manifest.xml");
const PORT = 3000;

const { values } = parseArgs({
  options: {
    document: { type: "string" },
    serve: { type: "boolean" },
    lang: { type: "string" },
    help: { type: "boolean" },
  },
});
const say = speaker(values.lang);

/** A reason to stop, already in the person's words. */
class Stop extends Error {}

const detailOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  if (values.help) return print(say("usage"));
  const plan = planFor(values, process.platform);
  if (plan.kind === "noDesktop") throw new Stop(`${say("noDesktop", { text: process.platform })}\n${say("usage")}`);
  if (plan.kind === "desktop" && plan.document !== undefined && !existsSync(plan.document))
    throw new Stop(say("noDocument", { text: plan.document }));
  if (!areInstalled()) {
    print(say("installing"));
    if (!install()) throw new Stop(say("installFailed"));
  }
  build();
  const { url } = await startServer();
  print(say("serving", { text: url }));
  if (plan.kind === "serve") return print(say("served"));
  await openExcel(plan);
  print(say("opened"));
}

function build(): void {
  print(say("building"));
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--config", "addin/webpack.config.cjs", "--config-name", "web"];
  if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status !== 0)
    throw new Stop(say("buildFailed"));
}

async function startServer(): Promise<{ readonly url: string }> {
  print(say("certificates"));
  const { tls, untrusted } = await certificate().catch((fault: unknown) => {
    throw new Stop(say("noCertificate", { detail: detailOf(fault) }));
  });
  if (untrusted) print(say("untrusted", { detail: untrusted.detail, text: untrusted.file }));
  // Excel on the web fetches the manifest itself from the development server.
  return serve(WEB, PORT, { tls, shared: { "/manifest.xml": MANIFEST } }).catch((fault: NodeJS.ErrnoException) => {
    const taken = fault.code === "EADDRINUSE";
    throw new Stop(taken ? say("portTaken", { text: String(PORT) }) : say("serverFailed", { detail: fault.message }));
  });
}

async function openExcel(plan: Extract<Plan, { kind: "desktop" | "web" }>): Promise<void> {
  const document = plan.kind === "desktop" && plan.document !== undefined ? resolve(plan.document) : plan.document;
  const options = { appType: plan.kind, app: "excel", enableDebugging: false, enableLiveReload: false, document };
  await debugging()
    .startDebugging(MANIFEST, options)
    .catch((fault: unknown) => {
      throw new Stop(say("notOpened", { detail: detailOf(fault) }));
    });
}

main().catch((fault: unknown) => {
  if (!(fault instanceof Stop)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exit(1);
});
