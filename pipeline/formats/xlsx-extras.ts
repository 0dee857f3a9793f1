// What lies on a sheet without being a cell: comments, text boxes, pictures. Counted, so that a person can be told.
import type { SheetExtras } from "#engine/workbook.ts";
import { readRelationships } from "./package-parts.ts";
import { UnreadableWorkbook } from "./read-workbook.ts";
import type { Limits } from "./read-workbook.ts";
import { scanXml } from "./xml-scan.ts";
import { xmlString } from "./xml-text.ts";
import type { Zip } from "./zip-read.ts";

/**
 * Counts over the parts that the sheet's relationships name. A damaged one is told of through `note` and leaves the
 * cells readable; anything worse than damage is thrown.
 */
export function readExtras(zip: Zip, sheetPart: string, limits: Limits, note: (text: string) => void): SheetExtras {
  const counts = { comments: 0, textBoxes: 0, pictures: 0 };
  for (const { type, part, external } of readRelationships(zip, sheetPart, limits)) {
    if (external || !["comments", "threadedComment", "drawing"].includes(type)) continue;
    try {
      const xml = xmlString(zip.read(part));
      const counted = type === "drawing" ? countDrawing(xml, limits.xmlDepth) : countComments(xml, limits.xmlDepth);
      counts.comments += counted.comments;
      counts.textBoxes += counted.textBoxes;
      counts.pictures += counted.pictures;
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook) || error.reason !== "damaged") throw error;
      note(`unreadable-part: ${part}`);
    }
  }
  return counts;
}

/** Each thread of replies also has one old-style comment as its placeholder, which only its replies add to. */
function countComments(xml: string, maxDepth: number): SheetExtras {
  let comments = 0;
  scanXml(xml, maxDepth, {
    open(local, attributes) {
      if (local === "comment" || (local === "threadedComment" && attributes().has("parentId"))) comments++;
    },
  });
  return { comments, textBoxes: 0, pictures: 0 };
}

function countDrawing(xml: string, maxDepth: number): SheetExtras {
  let textBoxes = 0;
  let pictures = 0;
  let worded = false;
  scanXml(xml, maxDepth, {
    open(local, _attributes, path) {
      // A fallback repeats for older programs what stands before it.
      if (path.includes("Fallback")) return;
      if (local === "pic") pictures++;
      else if (local === "sp") worded = false;
    },
    text(text, path) {
      if (path[path.length - 1] === "t" && path.includes("sp") && text.trim() !== "") worded = true;
    },
    close(local, path) {
      if (local === "sp" && worded && !path.includes("Fallback")) textBoxes++;
      if (local === "sp") worded = false;
    },
  });
  return { comments: 0, textBoxes, pictures };
}
