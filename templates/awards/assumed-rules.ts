// The rules that stand in where a cluster has published none. The central union's own threshold and ballot rules are
// not published; those of comparable systems are taken, each with its reason, and the chair can change every one.
import type { AwardCode, AwardRule, AwardRules } from "./award-rules.ts";

/** A value nobody has published, with the reason for taking it. */
export function assumed<T>(value: T, because: string): { value: T; assumed: true; because: string } {
  return { value, assumed: true, because };
}

export const commonRules = {
  nominees: assumed("units" as const, "Chưa có văn bản công bố; mọi đơn vị của cụm đều có thể được đề cử."),
  threshold: assumed(
    { numerator: 2, denominator: 3 },
    "Chưa có văn bản công bố của Liên hiệp các tổ chức hữu nghị Việt Nam; lấy mức 2/3 như Thông tư 01/2018/TT-TANDTC, Điều 20.",
  ),
  comparator: assumed(">=" as const, "Thông tư 01/2018/TT-TANDTC, Điều 20 dùng mức từ 2/3 trở lên."),
  denominator: assumed("units" as const, "Thông tư 01/2018/TT-TANDTC, Điều 20 tính trên số đơn vị của cụm."),
  writtenOpinions: assumed(true, "Quy định của Ngân hàng Nhà nước cho phép đơn vị vắng mặt gửi ý kiến bằng văn bản."),
  ownUnitVote: assumed(true, "Không tìm thấy quy định nào cấm đơn vị bầu cho chính mình."),
  voters: assumed("units" as const, "Mỗi đơn vị một phiếu, theo thông lệ của các cụm thi đua."),
  maxRounds: assumed(2, "Thông tư 01/2018/TT-TANDTC, Điều 30: không quá hai lần bỏ phiếu."),
  secondRound: assumed("remaining" as const, "Chưa có quy định; mọi đề cử chưa trúng đều vào vòng hai."),
  tie: assumed(
    "round" as const,
    "Thông tư 01/2018/TT-TANDTC, Điều 30: bỏ phiếu lần hai, sau đó Cụm trưởng và Cụm phó quyết định.",
  ),
  method: assumed("secret" as const, "Bỏ phiếu kín là hình thức phổ biến của các cụm, khối thi đua."),
} satisfies Partial<AwardRule>;

export const choicesAsSeats = (seats: number) => assumed(seats, "Chọn tối đa bằng số suất.");
export const excludesNothing = assumed([] as AwardRule["excludes"]["value"], "Không loại trừ danh hiệu nào.");
export const flagExcludes = assumed(
  ["CO_THI_DUA"] as AwardRule["excludes"]["value"],
  "Năm 2024 đơn vị nhận Cờ không đồng thời nhận Bằng khen.",
);

/**
 * The assumed rule of one award. `year` is the year reported on (0 when not said): head and deputy are chosen for the next. `nominated`
 * is how many are put forward, which decides the seats of awards for individuals.
 */
export function assumedAward(award: AwardCode, year: number, nominated = 0): AwardRule {
  const rule = (title: AwardRule["title"], seats: number, because: string): AwardRule => ({
    ...commonRules,
    award,
    title,
    seats: assumed(seats, because),
    maxChoices: choicesAsSeats(seats),
    excludes: excludesNothing,
  });
  const next = year > 0 ? { vi: `năm ${year + 1}`, en: String(year + 1) } : { vi: "năm sau", en: "next year" };
  const as2024 = "Số suất của Cụm 5 năm 2024.";
  const one = "Mỗi cụm một đơn vị.";
  if (award === "CO_THI_DUA") return rule({ vi: "Cờ thi đua", en: "Emulation flag" }, 1, as2024);
  if (award === "BANG_KHEN_TAP_THE")
    return {
      ...rule({ vi: "Bằng khen tập thể", en: "Certificate of merit for a collective" }, 2, as2024),
      excludes: flagExcludes,
    };
  if (award === "BANG_KHEN_CA_NHAN")
    return {
      ...rule(
        { vi: "Bằng khen cá nhân", en: "Certificate of merit for an individual" },
        Math.max(1, nominated),
        "Chưa có quy định số suất; mọi cá nhân được đề nghị đều có thể đạt.",
      ),
      nominees: assumed("nominations", "Cá nhân do các đơn vị đề nghị trong báo cáo."),
    };
  if (award === "CUM_TRUONG")
    return rule({ vi: `Cụm trưởng ${next.vi}`, en: `Head of the cluster for ${next.en}` }, 1, one);
  if (award === "CUM_PHO")
    return {
      ...rule({ vi: `Cụm phó ${next.vi}`, en: `Deputy head of the cluster for ${next.en}` }, 1, one),
      excludes: assumed(["CUM_TRUONG"], "Cụm trưởng không đồng thời là Cụm phó."),
    };
  return rule({ vi: award, en: award }, 1, "Chưa có quy định số suất.");
}

/** Rules for a cluster that has none of its own: the awards usual at a year-end conference. */
export function assumedRules(cluster: string, clusterName: string, period: string, year: number): AwardRules {
  const awards = ["CO_THI_DUA", "BANG_KHEN_TAP_THE", "CUM_TRUONG", "CUM_PHO"] as const;
  return {
    schema: "hopnhat.awards/1",
    version: "assumed-1",
    cluster,
    period,
    title: {
      vi: `Suy tôn, đề nghị khen thưởng ${clusterName}${year > 0 ? ` năm ${year}` : ""}`,
      en: `Awards of ${clusterName}${year > 0 ? ` for ${year}` : ""}`,
    },
    awards: awards.map((award) => assumedAward(award, year)),
  };
}
