// Layers: who may import whom. The compiler catches a stray `document` or `process`; this test catches the import.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as ts from "typescript";

const root = resolve(__dirname, "..");

type Layer = { readonly folder: string; readonly may: readonly (string | RegExp)[]; readonly pure?: true };

const LAYERS: readonly Layer[] = [
  { folder: "pipeline/engine/rules", may: ["pipeline/engine", "zod"], pure: true },
  { folder: "pipeline/engine", may: ["pipeline/engine", "zod", "canonicalize", "@noble/hashes"], pure: true },
  { folder: "templates", may: ["templates", "pipeline/engine", "zod"], pure: true },
  { folder: "pipeline/consolidate", may: ["pipeline/consolidate", "pipeline/engine", "templates", "zod"], pure: true },
  {
    folder: "pipeline/awards",
    may: ["pipeline/awards", "pipeline/consolidate", "pipeline/engine", "templates", "zod"],
    pure: true,
  },
  {
    folder: "pipeline/formats",
    may: [
      "pipeline/formats",
      "pipeline/consolidate",
      "pipeline/awards",
      "pipeline/engine",
      "templates",
      "zod",
      "exceljs",
      "@e965/xlsx",
      "fflate",
      "officecrypto-tool",
      "docx",
      "htmlparser2",
      "#compression",
    ],
  },
  {
    folder: "addin/taskpane",
    may: [
      "addin/taskpane",
      "addin/help",
      "addin/browser",
      "pipeline/engine",
      "pipeline/consolidate",
      "pipeline/awards",
      "templates",
    ],
  },
  { folder: "addin/excel", may: ["addin/excel", "addin/browser", "addin/taskpane", "pipeline/engine"] },
  {
    folder: "addin/browser",
    may: [
      "addin",
      "pipeline/formats",
      "pipeline/engine",
      "pipeline/consolidate",
      "pipeline/awards",
      "templates",
      "package.json",
      "zod",
      "buffer",
      "crypto-js",
    ],
  },
  { folder: "addin/help", may: ["addin/help", "addin/taskpane/words.ts"] },
  {
    folder: "addin/run",
    may: ["addin/run", "addin/serve.cjs", "addin/taskpane/words/entry.ts", /^node:/],
  },
  {
    folder: "addin/manifest",
    may: ["addin/manifest", "addin/taskpane/words", "addin/taskpane/words.ts", "package.json", /^node:/, "saxes"],
  },
  { folder: "pipeline/node", may: ["pipeline", "templates", "package.json", /^node:/, "commander", "cli-progress"] },
];

/** Files of the formats layer that stand for one host, behind the `#compression` condition. */
const HOST_FILES = new Map<string, RegExp>([["pipeline/formats/compression-node.ts", /^node:zlib$/]]);

function files(folder: string): string[] {
  const path = join(root, folder);
  return readdirSync(path).flatMap((name) => {
    const inner = join(folder, name);
    if (statSync(join(root, inner)).isDirectory()) return files(inner);
    return inner.endsWith(".ts") ? [inner] : [];
  });
}

function target(file: string, specifier: string): string {
  const alias = /^#(engine|consolidate|awards|formats|node)\/(.*)$/.exec(specifier);
  if (alias) return `pipeline/${alias[1]}/${alias[2]}`;
  if (specifier.startsWith("#templates/")) return specifier.slice(1);
  if (specifier.startsWith(".")) return relative(root, resolve(root, file, "..", specifier));
  return specifier;
}

function allowed(layer: Layer, file: string, to: string): boolean {
  if (HOST_FILES.get(file)?.test(to)) return true;
  return layer.may.some((may) => (typeof may === "string" ? to === may || to.startsWith(`${may}/`) : may.test(to)));
}

const every = LAYERS.flatMap((layer) => files(layer.folder).map((file) => ({ layer, file }))).filter(
  ({ layer, file }) =>
    !LAYERS.some(
      (other) => other !== layer && other.folder.length > layer.folder.length && file.startsWith(`${other.folder}/`),
    ),
);

test("every source file imports only what its layer may", () => {
  const faults = every.flatMap(({ layer, file }) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
    return importedFiles
      .map(({ fileName }) => target(file, fileName))
      .filter((to) => !allowed(layer, file, to))
      .map((to) => `${file} imports ${to}`);
  });
  expect(faults).toEqual([]);
});

test("rules import neither each other nor what runs them", () => {
  const faults = files("pipeline/engine/rules")
    .filter((file) => !/\/(index|catalogue[^/]*)\.ts$/.test(file))
    .flatMap((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
      return importedFiles
        .map(({ fileName }) => target(file, fileName))
        .filter((to) =>
          /^pipeline\/engine\/(?:rules\/(?:index|[a-z-]+)\.ts|validate\.ts|run-rules\.ts|recognise\/)/.test(to),
        )
        .map((to) => `${file} imports ${to}`);
    });
  expect(faults).toEqual([]);
});

test("the pure layers hold no clock, chance, waiting or locale-dependent output", () => {
  const faults = every
    .filter(({ layer }) => layer.pure)
    .flatMap(({ file }) => {
      const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) found.push("async");
        if (ts.isNewExpression(node) && node.expression.getText(source) === "Date") found.push("new Date");
        if (ts.isPropertyAccessExpression(node)) {
          const text = node.getText(source);
          if (["Date.now", "Math.random"].includes(text)) found.push(text);
          if (text.startsWith("Intl.") && !(file.endsWith("engine/text.ts") && text === "Intl.Collator"))
            found.push(text);
          if (
            [
              "toLocaleString",
              "toLocaleDateString",
              "toLocaleUpperCase",
              "toLocaleLowerCase",
              "localeCompare",
            ].includes(node.name.text)
          )
            found.push(node.name.text);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found.map((what) => `${file} uses ${what}`);
    });
  expect(faults).toEqual([]);
});

test("Office's globals are spoken to in one folder", () => {
  const faults = files("addin")
    .filter((file) => !file.startsWith("addin/excel/"))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
        if (ts.isIdentifier(node) && !isProperty && ["Office", "Excel", "OfficeExtension"].includes(node.text))
          found.push(`${file} uses ${node.text}`);
        ts.forEachChild(node, visit);
      };
      ts.forEachChild(source, visit);
      return found;
    });
  expect(faults).toEqual([]);
});

test("no source file has outgrown one idea", () => {
  const faults = every
    .map(({ file }) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length }))
    .filter(({ lines }) => lines > 351);
  expect(faults).toEqual([]);
});
