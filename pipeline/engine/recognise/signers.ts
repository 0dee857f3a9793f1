// Who prepared and who signed: the names under the last lines of a sheet.
import type { Table } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import { isSignatureText } from "./row-text.ts";
import { textOf, type View } from "./view.ts";

export type Signers = {
  readonly entries: { readonly preparedBy?: string; readonly signer?: string; readonly signerTitle?: string };
  readonly cells: Readonly<Record<string, CellRef>>;
};

const PREPARED =
  /^(?:nguoi (?:lap|tong hop|bao cao|thuc hien)|can bo (?:lap|tong hop)|(?:prepared|compiled|reported|made|drawn up|submitted)(?: and (?:reported|checked|submitted))? bi|(?:report )?(?:preparer|compiler|reporter)$|(?:chief )?accountant$)/;

/** Reads the first complete signature block below a table. Names are whatever text stands below the titles. */
export function readSigners(views: readonly View[], tables: readonly Table[]): Signers {
  const entries: { preparedBy?: string; signer?: string; signerTitle?: string } = {};
  const cells: Record<string, CellRef> = {};
  for (const view of views) {
    const own = tables.filter((table) => table.sheet === view.sheet.name && table.columns.length > 0);
    if (own.length === 0) continue;
    const after = Math.max(...own.map((table) => table.range.bottom));
    for (const row of view.rows) {
      if (row <= after) continue;
      for (const { column, cell } of view.cells(row)) {
        const text = textOf(cell);
        if (text === undefined || !isSignatureText(text)) continue;
        const key = foldLoose(text);
        if (/^noi nhan/.test(key)) continue;
        if (PREPARED.test(key)) put("preparedBy", nameBelow(view, row, column));
        else {
          if (entries.signerTitle === undefined) {
            entries.signerTitle = clean(text);
            cells["signerTitle"] = view.ref(row, column);
          }
          put("signer", nameBelow(view, row, column));
        }
      }
    }
    if (entries.signer !== undefined) break;
  }
  return { entries, cells };

  function put(id: "preparedBy" | "signer", found: { text: string; at: CellRef } | undefined): void {
    if (!found || entries[id] !== undefined) return;
    entries[id] = found.text;
    cells[id] = found.at;
  }
}

// The nearest text below that is no further title: two to six words, each with a capital.
function nameBelow(view: View, row: number, column: number): { text: string; at: CellRef } | undefined {
  for (const below of view.rows) {
    if (below <= row || below > row + 10) continue;
    const text = textOf(view.shown(below, column));
    if (text === undefined || isSignatureText(text) || /[(),:]/.test(text)) continue;
    const words = clean(text).split(" ");
    if (words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word)))
      return { text: clean(text), at: view.ref(below, column) };
  }
  return undefined;
}
