// Files are opened in a thread that has limits: one that needs too long or too much is refused, and the next is read.
import { join } from "node:path";
import { workshopFor } from "#node/workshop.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { folder, put, removeFolders } from "./support/command.ts";

afterAll(removeFolders);

// Stands for the bundle: opens nothing, but behaves as files make it behave.
const SCRIPT = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", ({ bytes, name }) => {
  if (name === "hang") for (;;);
  if (name === "fill") { const all = []; for (;;) all.push(new Array(1e6).fill(name + all.length)); }
  if (name === "stop") process.exit(1);
  const source = { file: name, sha256: workerData.role, bytes: bytes.length, format: null, status: "accepted", refusal: null };
  parentPort.postMessage({ source });
});`;
const settings = { roster: builtInRoster, passwords: [], validate: true, workbook: false };

test("a file that never ends, stops the thread or fills the memory is refused, and the others go on", async () => {
  const script = put(join(folder(), "thread.cjs"), SCRIPT);
  const workshop = workshopFor(settings, script, 1, 64);
  const results: string[] = [];
  for (const name of ["a", "hang", "b", "stop", "c", "d"]) {
    const { source } = await workshop.open(Buffer.from("abc"), name);
    expect(source).toMatchObject({ file: name, bytes: 3 });
    results.push(`${name}: ${source.refusal?.reason ?? source.status}`);
  }
  workshop.close();
  expect(results).toEqual([
    "a: accepted",
    "hang: too-slow",
    "b: accepted",
    "stop: damaged",
    "c: accepted",
    "d: accepted",
  ]);
});

test("a file that fills the memory is refused as too large", async () => {
  const script = put(join(folder(), "thread.cjs"), SCRIPT);
  const workshop = workshopFor(settings, script, 20, 64);
  const { source } = await workshop.open(Buffer.from("abc"), "fill");
  expect(source).toMatchObject({ status: "refused", refusal: { reason: "too-large" } });
  expect((await workshop.open(Buffer.from("abc"), "b")).source.status).toBe("accepted");
  workshop.close();
});
