import type { Scene } from "./scene.ts";
export const excelFailing: readonly Scene[] = [];
