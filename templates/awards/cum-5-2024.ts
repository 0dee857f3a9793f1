// The vote of Cụm 5 for 2024 (conference of 20 November 2024, nine unions). Seats and result are
// published; the central union's own threshold and ballot rules are not, so those of comparable systems stand in and
// are marked as assumed.
import type { AwardResult, AwardRule, AwardRules } from "./award-rules.ts";

const NEWS = "Báo Dân tộc, 20/11/2024";

function assumed<T>(value: T, because: string): { value: T; assumed: true; because: string } {
  return { value, assumed: true, because };
}

const common = {
  nominees: assumed("units" as const, "Chưa có văn bản công bố; mọi đơn vị của cụm đều có thể được đề cử."),
  threshold: assumed(
    { tu: 2, mau: 3 },
    "Chưa có văn bản công bố của Liên hiệp các tổ chức hữu nghị Việt Nam; lấy mức 2/3 như Thông tư 01/2018/TT-TANDTC, Điều 20.",
  ),
  comparator: assumed(">=" as const, "Thông tư 01/2018/TT-TANDTC, Điều 20 dùng mức từ 2/3 trở lên."),
  denominator: assumed("units" as const, "Thông tư 01/2018/TT-TANDTC, Điều 20 tính trên số đơn vị của cụm."),
  writtenOpinions: assumed(true, "Quy định của Ngân hàng Nhà nước cho phép đơn vị vắng mặt gửi ý kiến bằng văn bản."),
  ownUnitVote: assumed(true, "Không tìm thấy quy định nào cấm đơn vị bầu cho chính mình."),
  voters: assumed("units" as const, "Mỗi đơn vị một phiếu, theo thông lệ của các cụm thi đua."),
  maxRounds: assumed(2, "Thông tư 01/2018/TT-TANDTC, Điều 30: không quá hai lần bỏ phiếu."),
  tie: assumed(
    "round" as const,
    "Thông tư 01/2018/TT-TANDTC, Điều 30: bỏ phiếu lần hai, sau đó Cụm trưởng và Cụm phó quyết định.",
  ),
  method: assumed("secret" as const, "Bỏ phiếu kín là hình thức phổ biến của các cụm, khối thi đua."),
} satisfies Partial<AwardRule>;

const nothing = assumed([] as AwardRule["excludes"]["value"], "Không loại trừ danh hiệu nào.");

export const cum5Awards2024: AwardRules = {
  schema: "hopnhat.awards/1",
  version: "2024-1",
  cluster: "cum-5",
  period: "2024",
  title: { vi: "Suy tôn, đề nghị khen thưởng Cụm 5 năm 2024", en: "Awards of Cụm 5 for 2024" },
  awards: [
    {
      ...common,
      award: "CO_THI_DUA",
      title: { vi: "Cờ thi đua", en: "Emulation flag" },
      seats: { value: 1, source: NEWS },
      maxChoices: assumed(1, "Chọn tối đa bằng số suất."),
      excludes: nothing,
    },
    {
      ...common,
      award: "BANG_KHEN_TAP_THE",
      title: { vi: "Bằng khen tập thể", en: "Certificate of merit for a collective" },
      seats: { value: 2, source: NEWS },
      maxChoices: assumed(2, "Chọn tối đa bằng số suất."),
      excludes: assumed(["CO_THI_DUA"], "Năm 2024 đơn vị nhận Cờ không đồng thời nhận Bằng khen."),
    },
    {
      ...common,
      award: "CUM_TRUONG",
      title: { vi: "Cụm trưởng năm 2025", en: "Head of the cluster for 2025" },
      seats: { value: 1, source: NEWS },
      maxChoices: assumed(1, "Chọn tối đa bằng số suất."),
      excludes: nothing,
    },
  ],
};

/** What the press reported of that vote; the deputy elected for 2025 is not known. */
export const cum5Result2024: AwardResult = {
  cluster: "cum-5",
  period: "2024",
  source: NEWS,
  results: [
    { award: "CO_THI_DUA", elected: ["ca-mau"] },
    { award: "BANG_KHEN_TAP_THE", elected: ["tra-vinh", "kien-giang"] },
    { award: "CUM_TRUONG", elected: ["kien-giang"] },
  ],
};
