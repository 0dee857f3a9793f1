import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersFor } from "../addin/headers.cjs";
import { planFor } from "../addin/run/plan.ts";
import { RUN_WORDS, speaker } from "../addin/run/run-words.ts";
import { serve } from "../addin/serve.cjs";
import about from "../package.json";
import sideload from "../addin/sideload/package.json";

test.each([
  [{}, "win32", { kind: "desktop" }],
  [{}, "darwin", { kind: "desktop" }],
  [{}, "linux", { kind: "noDesktop" }],
  [{ document: "a.xlsx" }, "win32", { kind: "desktop", document: "a.xlsx" }],
  [{ document: "a.xlsx" }, "linux", { kind: "noDesktop" }],
  [{ document: "https://a.vn/b?c=1" }, "linux", { kind: "web", document: "https://a.vn/b?c=1" }],
  [{ document: "https://a.vn/b" }, "win32", { kind: "web", document: "https://a.vn/b?web=1" }],
  [{ serve: true }, "linux", { kind: "serve" }],
])("asked for %j on %s, the add-in runs as %j", (asked, platform, plan) => {
  expect(planFor(asked, platform)).toEqual(plan);
});

test("Microsoft's tool is named in one version, and is no dependency that npm ci would install", () => {
  const tool = "office-addin-debugging";
  expect(about.peerDependencies[tool]).toBe(sideload.dependencies[tool]);
  expect(about.peerDependenciesMeta[tool].optional).toBe(true);
  expect(Object.keys({ ...about.dependencies, ...about.devDependencies })).not.toContain(tool);
});

test("what running says has the same slots in both languages, composed, without exclamation", () => {
  const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const { vi, en } of Object.values(RUN_WORDS)) {
    expect(slots(en)).toEqual(slots(vi));
    expect(vi).toBe(vi.normalize("NFC"));
    expect(vi).not.toMatch(/!/);
  }
  expect(speaker("en")("portTaken", { text: "3000" })).toContain("3000");
});

async function served<Result>(ask: (url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "hopnhat-"));
  const web = join(folder, "web");
  mkdirSync(join(web, "icons"), { recursive: true });
  for (const name of ["index.html", "page.0123456789ab.js", "icons/icon-32.png", "secret.key"])
    writeFileSync(join(web, name), name);
  writeFileSync(join(folder, "manifest.xml"), "<x/>");
  const server = await serve(web, 0, { shared: { "/manifest.xml": join(folder, "manifest.xml") } });
  try {
    return await ask(server.url);
  } finally {
    await server.stop();
  }
}

const header = (url: string, name: string) => fetch(url).then((answer) => answer.headers.get(name));

test("the server keeps hashed files for good, icons for a day, and asks again for the page", async () => {
  const kept = await served(async (url) => ({
    page: await header(url, "cache-control"),
    hashed: await header(`${url}page.0123456789ab.js`, "cache-control"),
    icon: await header(`${url}icons/icon-32.png`, "cache-control"),
  }));
  expect(kept.page).toBe("no-cache");
  expect(kept.hashed).toMatch(/immutable/);
  expect(kept.icon).toBe("public, max-age=86400");
});

test("Excel on the web may frame the page and show the icon, and nobody else may frame it", async () => {
  const policy = await served((url) => header(url, "content-security-policy"));
  expect(policy).toMatch(/^frame-ancestors 'self' https:/);
  expect(policy).not.toMatch(/\*(?![.])/);
  expect(headersFor("icons/icon-32.png")["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  expect(headersFor("index.html")["Cross-Origin-Resource-Policy"]).toBe("same-origin");
});

test("only the manifest is shared beside the folder; what is no part of a page is not given", async () => {
  const status = await served(async (url) => ({
    manifest: (await fetch(`${url}manifest.xml`)).headers.get("access-control-allow-origin"),
    outside: (await fetch(`${url}..%2fmanifest.xml`)).status,
    other: (await fetch(`${url}secret.key`)).status,
    posted: (await fetch(url, { method: "POST" })).status,
  }));
  expect(status).toEqual({ manifest: "*", outside: 404, other: 404, posted: 405 });
});
