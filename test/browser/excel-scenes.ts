// Everything that happens inside Excel.
import { excelApplying } from "./excel-applying.ts";
import { excelBooting } from "./excel-booting.ts";
import { excelChecking } from "./excel-checking.ts";
import { excelFailing } from "./excel-failing.ts";
import { excelFollowing } from "./excel-following.ts";
import { excelLooks } from "./excel-looks.ts";
import { excelMarking } from "./excel-marking.ts";
import type { Scene } from "./scene.ts";

export const excelScenes: readonly Scene[] = [
  ...excelBooting,
  ...excelChecking,
  ...excelFollowing,
  ...excelMarking,
  ...excelApplying,
  ...excelFailing,
  ...excelLooks,
];
