// The unit meant by an id in a period: a province that no longer exists, or does not exist yet, is none.
import type { Words } from "#engine/form.ts";
import { codeSystemOn } from "#engine/resolve-unit.ts";
import type { Roster, Unit } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import { holdsOn } from "./members.ts";

/** The person names another unit or period. */
export class UnitUnknown extends Error {
  readonly code = "unit-unknown";
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** The unit of that id on the period's last day. Throws UnitUnknown. */
export function unitInPeriod(id: string, period: Period, roster: Roster): Unit {
  const system = codeSystemOn(period.to);
  const unit = roster.units.find((one) => one.id === id && one.codeSystem === system && holdsOn(one, period.to));
  if (unit) return unit;
  throw new UnitUnknown(
    roster.units.some((one) => one.id === id)
      ? {
          vi: `Đơn vị “${id}” không còn (hoặc chưa có) vào ngày ${period.to}. Chọn đơn vị của kỳ đó.`,
          en: `There is no unit “${id}” on ${period.to}. Choose a unit of that period.`,
        }
      : {
          vi: `Không có đơn vị “${id}” trong danh sách. Mã viết không dấu, nối bằng gạch ngang, ví dụ kien-giang.`,
          en: `No unit “${id}” in the roster. Ids are ASCII words joined by hyphens, e.g. kien-giang.`,
        },
  );
}
