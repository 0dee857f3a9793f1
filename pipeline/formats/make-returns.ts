// The marked copies and messages of a merge, as bytes: one message for every expected union, one copy for every counted
// file that may be copied.
import type { Roster } from "#engine/roster.ts";
import type { Workbook } from "#engine/workbook.ts";
import { sameUnit } from "#consolidate/members.ts";
import type { Consolidation, SourceFile } from "#consolidate/model.ts";
import { MESSAGE_MARK, returnMessage } from "#consolidate/returns/return-message.ts";
import { remarkToUnion } from "#consolidate/returns/return-sheet.ts";
import { returnsOf, type UnitReturn } from "#consolidate/returns/returns.ts";
import { isEncryptedWorkbook } from "./encrypted.ts";
import { markedReport } from "./marked-report.ts";
import { utf8Bytes } from "./xlsx-bytes-out.ts";

export type Made = { readonly name: string; readonly bytes: Uint8Array };

/** A file of the merge with its snapshot and its bytes as handed in. */
export type Handed = { readonly source: SourceFile; readonly raw?: Uint8Array; readonly workbook?: Workbook };

/** Names of the files that may be written for the units of a cluster. */
export function returnNames(units: readonly string[]): string[] {
  return units.flatMap((unit) => [`${unit}.xlsx`, `${unit}.txt`]);
}

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
  return [...(copy ? [{ name: `${unit}.xlsx`, bytes: copy }] : []), { name: `${unit}.txt`, bytes: utf8Bytes(message) }];
}

type Copy = { readonly bytes?: Uint8Array; /** What the copy does not carry. */ readonly left: string };

function markedCopy(c: Consolidation, one: UnitReturn, raw: Uint8Array, workbook: Workbook): Copy {
  if (isEncryptedWorkbook(raw)) return { left: "Tệp của Đơn vị có mật khẩu nên không có bản đánh dấu gửi kèm." };
  const { bytes, notes } = markedReport(raw, workbook, {
    findings: one.findings,
    remark: remarkToUnion(one.member.name, c.period.id),
    part: { unit: one.member.unit.unit, period: c.period.id, sha256: one.counted!.sha256 },
  });
  return { bytes, left: notes.map(({ vi }) => vi).join(" ") };
}
