import type { Scene } from "./scene.ts";
export const excelApplying: readonly Scene[] = [];
