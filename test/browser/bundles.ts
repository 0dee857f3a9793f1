// What the page weighs.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { WEB } from "../../addin/serve.cjs";
import type { Scene } from "./scene.ts";

const FIRST_PAINT_LIMIT = 60 * 1024;

export const bundles: readonly Scene[] = [
  {
    name: "the first paint needs less than 60 KB, and no spreadsheet library",
    async play({ open }) {
      const first = readdirSync(WEB).filter((name) => /^(?:index\.html|(?:guard|boot|page)\.)/.test(name));
      const size = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(WEB, name))).length, 0);
      process.stdout.write(`        first paint: ${size} bytes of ${FIRST_PAINT_LIMIT}, gzip\n`);
      assert.ok(size < FIRST_PAINT_LIMIT, `${size} bytes`);
      const { page } = await open();
      const loaded = (await page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => name)",
      )) as string[];
      assert.deepEqual(
        loaded
          .map((url) => url.replace(/^.*\/([a-z]+)\..*\.(\w+)$/, "$1.$2"))
          .filter((name) => !/^(?:guard|boot|page|worker)/.test(name)),
        [],
      );
    },
  },
];
