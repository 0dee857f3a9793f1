// The program as a process: interruption, a closed pipe, a write that fails.
import { execFileSync, spawn } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { writeAtomic } from "#node/write-atomic.ts";
import { delegationReport, folder, put, removeFolders } from "./support/command.ts";

afterAll(removeFolders);

const CLI = ["--import", "tsx", "pipeline/node/cli.ts"];
const report = delegationReport("Kiên Giang", [12, 7]);

test("interrupted, it ends with 130 and leaves no output, nor a part of one", async () => {
  const dir = folder();
  for (let i = 0; i < 400; i++) put(join(dir, `${i}.xlsx`), report);
  const target = folder();
  const output = join(target, "o.xlsx");
  const child = spawn(process.execPath, [...CLI, "merge", dir, "--cluster", "cum-5", "--period", "2024", "-o", output]);
  child.stderr.once("data", () => child.kill("SIGINT"));
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect(code).toBe(130);
  expect(fs.readdirSync(target)).toEqual([]);
}, 30_000);

test("a reader that closes the pipe is no fault", () => {
  const dir = folder();
  for (let i = 0; i < 20; i++) put(join(dir, `${i}.xlsx`), report);
  const line = `"${process.execPath}" ${CLI.join(" ")} inspect "${dir}" --json --quiet | head -c 20; echo " $\{PIPESTATUS[0]}"`;
  const out = execFileSync("bash", ["-c", line], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  expect(out).toMatch(/ 0\n$/);
}, 30_000);

test.each(["openSync", "writeSync", "fsyncSync", "renameSync"] as const)(
  "when %s fails, the old output stays whole and nothing is left beside it",
  (name) => {
    const dir = folder();
    const path = put(join(dir, "o.json"), "cũ");
    const failing = jest.spyOn(jest.requireActual<typeof fs>("node:fs"), name).mockImplementationOnce(() => {
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    });
    expect(() => writeAtomic(path, Buffer.from("mới"))).toThrow(/ENOSPC/);
    expect(failing).toHaveBeenCalled();
    failing.mockRestore();
    expect(fs.readdirSync(dir)).toEqual(["o.json"]);
    expect(fs.readFileSync(path, "utf8")).toBe("cũ");
    writeAtomic(path, Buffer.from("mới"));
    expect(fs.readFileSync(path, "utf8")).toBe("mới");
  },
);
