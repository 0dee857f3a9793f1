// The line above a table that says in what unit its amounts are.
import { parseUnit } from "../money.ts";
import type { MoneyUnit } from "../table.ts";
import { clean } from "../text.ts";

/** "Đơn vị tính: triệu đồng", "ĐVT: 1.000 đồng", "(Đơn vị: USD)", or the bare unit in brackets. */
export function unitOfLine(text: string): MoneyUnit | undefined {
  const line = /(?:đơn vị tính|đơn vị|đvt|đv tính)\s*[:：.]?\s*([^)\n]{1,40})/iu.exec(clean(text));
  if (line) return parseUnit(line[1]!.replace(/[);.\s]+$/, ""));
  const bare = /^\s*\(([^()]{2,30})\)\s*$/.exec(clean(text));
  return bare ? parseUnit(bare[1]!) : undefined;
}
