// Who prepared and who signed: the names under the last lines of a sheet.
import type { Table } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import { isSignatureText } from "./row-text.ts";
import { isBlank, textOf, type View } from "./view.ts";

export type Signers = {
  readonly entries: { readonly preparedBy?: string; readonly signer?: string; readonly signerTitle?: string };
  readonly cells: Readonly<Record<string, CellRef>>;
};

const PREPARED = /^(?:nguoi (?:lap|tong hop|bao cao|thuc hien)|can bo (?:lap|tong hop))/;

const ACCOUNTS = /^ke toan/;

type Named = { readonly text: string; readonly at: CellRef };
type Title = { readonly title: Named; readonly name: Named | undefined };

/**
 * Reads the first complete signature block below what a sheet lists. Names are whatever text stands below the titles; who
 * keeps the accounts signs beside the head, not for the union.
 */
export function readSigners(views: readonly View[], tables: readonly Table[]): Signers {
  let prepared: Named | undefined;
  let head: Title | undefined;
  for (const view of views) {
    const titles = titlesBelow(view, tables);
    const isPreparing = ({ title }: Title) => PREPARED.test(foldLoose(title.text));
    prepared ??= titles.find((one) => isPreparing(one) && one.name)?.name;
    const signing = titles.filter((one) => !isPreparing(one));
    const heads = signing.filter(({ title }) => !ACCOUNTS.test(foldLoose(title.text)));
    const first = heads[0] ?? signing[0];
    // "KT. CHỦ TỊCH" and, below it, "PHÓ CHỦ TỊCH": one block, under its first title.
    if (first) head = { title: first.title, name: (heads.length > 0 ? heads : signing).find(({ name }) => name)?.name };
    if (head?.name) break;
  }
  const entries = {
    ...(prepared ? { preparedBy: prepared.text } : {}),
    ...(head ? { signerTitle: head.title.text } : {}),
    ...(head?.name ? { signer: head.name.text } : {}),
  };
  const cells = {
    ...(prepared ? { preparedBy: prepared.at } : {}),
    ...(head?.name ? { signer: head.name.at } : {}),
    ...(head ? { signerTitle: head.title.at } : {}),
  };
  return { entries, cells };
}

/** The titles below the last table of a sheet; below its last full line, where nothing on it is one of ours. */
function titlesBelow(view: View, tables: readonly Table[]): readonly Title[] {
  const own = tables.filter(({ sheet }) => sheet === view.sheet.name);
  const ends = own.length > 0 ? own.map(({ range }) => range.bottom) : view.rows.filter((row) => isFull(view, row));
  const after = ends.reduce((last, row) => Math.max(last, row), -1);
  if (after < 0) return [];
  return view.rows
    .filter((row) => row > after)
    .flatMap((row) =>
      view.cells(row).flatMap(({ column, cell }): readonly Title[] => {
        const text = textOf(cell);
        if (text === undefined || !isSignatureText(text) || foldLoose(text).startsWith("noi nhan")) return [];
        return [{ title: { text: clean(text), at: view.ref(row, column) }, name: nameBelow(view, row, column) }];
      }),
    );
}

function isFull(view: View, row: number): boolean {
  return view.cells(row).filter(({ cell }) => !isBlank(cell)).length > 3;
}

// The nearest text below that is no further title: two to six words, each with a capital.
function nameBelow(view: View, row: number, column: number): Named | undefined {
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
