// Icons as the build copies them beside the page.
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { ReadIcon } from "./check-icons.ts";

const ICONS = resolve(__dirname, "../icons");

export const readIcon: ReadIcon = (fileName) => {
  const path = join(ICONS, basename(fileName));
  return existsSync(path) ? readFileSync(path) : undefined;
};
