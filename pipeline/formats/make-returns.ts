// The marked copies and messages of a merge, as bytes: one message for every expected union, one copy for every counted
// file that may be copied.
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Roster } from "#engine/roster.ts";
import type { Workbook } from "#engine/workbook.ts";
import { sameUnit } from "#consolidate/members.ts";
import type { Consolidation, MergeFinding, SourceFile } from "#consolidate/model.ts";
import { isFindingsSheet, RETURN_NAMESPACE, returnXml } from "#consolidate/returns/return-part.ts";
import { MESSAGE_MARK, returnMessage } from "#consolidate/returns/return-message.ts";
import { returnSheet, returnSheetName } from "#consolidate/returns/return-sheet.ts";
import { returnsOf, type UnitReturn } from "#consolidate/returns/returns.ts";
import { leftBehindWords } from "./copy-words.ts";
import { isEncryptedWorkbook } from "./encrypted.ts";
import { markXlsx, type Mark } from "./marked-copy.ts";
import { PatchError } from "./patch-error.ts";
import { plainCopy } from "./plain-copy.ts";

export type Made = { readonly name: string; readonly bytes: Uint8Array };

/** Names of the files that may be written for the units of a cluster. */
export function returnNames(units: readonly string[]): string[] {
  return units.flatMap((unit) => [`${unit}.xlsx`, `${unit}.txt`]);
}

/** A file of the merge with its snapshot and its bytes as handed in. */
export type Handed = { readonly source: SourceFile; readonly workbook?: Workbook; readonly raw?: Uint8Array };

/** `replyBy` is the day the unions are asked to answer by, ISO. */
export function makeReturns(c: Consolidation, handed: readonly Handed[], roster: Roster, replyBy?: string): Made[] {
  return returnsOf(c).flatMap((one) => filesOf(makeReturn(c, one, handed, roster, replyBy)));
}

/** What goes to one union: its message, and its marked copy where there is one. */
export type Return = { readonly unit: string; readonly copy?: Uint8Array; readonly message: string };

export function makeReturn(
  c: Consolidation,
  one: UnitReturn,
  handed: readonly Handed[],
  roster: Roster,
  replyBy?: string,
): Return {
  const unit = one.member.unit.unit;
  const source = handed.find(({ source: { file } }) => file === one.counted?.file);
  const copy = source?.raw && source.workbook ? markedCopy(c, one, source.raw, source.workbook) : undefined;
  const { kind } = roster.units.find((known) => sameUnit({ ...known, unit: known.id }, one.member.unit)) ?? {};
  const message = returnMessage(c, one, {
    addressee: kind === undefined ? one.member.name : `${kind} ${one.member.name}`,
    ...(copy?.bytes ? { copy: `${unit}.xlsx` } : {}),
    ...(copy ? { left: copy.left } : {}),
    closing: MESSAGE_MARK,
    ...(replyBy === undefined ? {} : { replyBy }),
  });
  return { unit, ...(copy?.bytes ? { copy: copy.bytes } : {}), message };
}

/** The files of a return, by the names they go under. */
export function filesOf({ unit, copy, message }: Return): Made[] {
  return [
    ...(copy ? [{ name: `${unit}.xlsx`, bytes: copy }] : []),
    { name: `${unit}.txt`, bytes: new TextEncoder().encode(message) },
  ];
}

type Copy = { readonly bytes?: Uint8Array; /** What the copy does not carry. */ readonly left: string };

function markedCopy(c: Consolidation, one: UnitReturn, raw: Uint8Array, workbook: Workbook): Copy {
  if (isEncryptedWorkbook(raw)) return { left: "Tệp của Đơn vị có mật khẩu nên không có bản đánh dấu gửi kèm." };
  if (workbook.format === "xlsx" || workbook.format === "xlsm")
    try {
      const { bytes, notes } = marked(c, one, raw, workbook);
      return { bytes, left: notes.includes("macros-removed") ? "Bản gửi kèm không còn macro." : "" };
    } catch (fault) {
      // A workbook that cannot be patched safely is copied by its values instead.
      if (!(fault instanceof PatchError)) throw fault;
    }
  const { bytes, left, sheetNames } = plainCopy(workbook);
  return {
    bytes: marked(c, one, bytes, workbook, sheetNames).bytes,
    left: leftBehindWords(workbook.format, left, "vi"),
  };
}

function marked(
  c: Consolidation,
  one: UnitReturn,
  bytes: Uint8Array,
  workbook: Workbook,
  sheetNames?: ReadonlyMap<string, string>,
) {
  const names = workbook.sheets.map(({ name }) => sheetNames?.get(name) ?? name);
  const former = workbook.sheets.find(isFindingsSheet)?.name;
  const name = former === undefined ? returnSheetName(names) : (sheetNames?.get(former) ?? former);
  const part = {
    sheet: name,
    unit: one.member.unit.unit,
    period: c.period.id,
    sha256: one.counted!.sha256,
    modified: sheetNames ? "" : (workbook.modified ?? ""),
  };
  const marks = one.findings
    .flatMap(marksOf)
    .map((mark) => ({ ...mark, sheet: sheetNames?.get(mark.sheet) ?? mark.sheet }));
  return markXlsx(
    bytes,
    marks.filter(({ sheet }) => names.includes(sheet)),
    returnSheet(one, name, c.period.id, sheetNames),
    { customXml: { namespace: RETURN_NAMESPACE, xml: returnXml(part) } },
  );
}

/** Every cell a finding names; of an area its first cell only, since a coloured table says nothing. */
function marksOf({ at, related, severity }: MergeFinding): Mark[] {
  const first = at && "top" in at ? [{ sheet: at.sheet, address: addressOf(at.top, at.left), severity }] : [];
  const cells = at && "row" in at ? [at, ...related] : related;
  return [
    ...first,
    ...cells.map(({ sheet, row, column }) => ({
      sheet,
      address: rangeAddress({ top: row, bottom: row, left: column, right: column }),
      severity,
    })),
  ];
}
