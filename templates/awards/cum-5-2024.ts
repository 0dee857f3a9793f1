// The vote of Cụm 5 for 2024 (conference of 20 November 2024, nine unions). Seats and result are published; the rules
// of the ballot are not, so they are assumed.
import { assumedAward } from "./assumed-rules.ts";
import type { AwardResult, AwardRules } from "./award-rules.ts";

const NEWS = "Báo Dân tộc, 20/11/2024";

export const cum5Awards2024: AwardRules = {
  schema: "hopnhat.awards/1",
  version: "2024-1",
  cluster: "cum-5",
  period: "2024",
  title: { vi: "Suy tôn, đề nghị khen thưởng Cụm 5 năm 2024", en: "Awards of Cụm 5 for 2024" },
  awards: [
    { ...assumedAward("CO_THI_DUA", 2024), seats: { value: 1, source: NEWS } },
    { ...assumedAward("BANG_KHEN_TAP_THE", 2024), seats: { value: 2, source: NEWS } },
    { ...assumedAward("CUM_TRUONG", 2024), seats: { value: 1, source: NEWS } },
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
