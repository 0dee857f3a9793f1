// `npm run addin:stop`: takes the add-in out of this computer's Excel again.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { areInstalled, debugging } from "./microsoft-tools.ts";
import { planFor } from "./plan.ts";
import { speaker } from "./run-words.ts";

const { values } = parseArgs({ options: { lang: { type: "string" } } });
const say = speaker(values.lang);

async function main(): Promise<void> {
  if (planFor({}, process.platform).kind === "noDesktop" || !areInstalled())
    return void process.stdout.write(`${say("nothingToStop")}\n`);
  try {
    await debugging().stopDebugging(resolve(__dirname, "../../manifest.xml"));
    process.stdout.write(`${say("stopped")}\n`);
  } catch (fault) {
    process.stderr.write(`${say("notStopped", { detail: fault instanceof Error ? fault.message : String(fault) })}\n`);
    process.exitCode = 1;
  }
}

void main();
