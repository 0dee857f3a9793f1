// Award rules that come with the program, by cluster and period.
import type { AwardRules } from "./award-rules.ts";
import { cum5Awards2024 } from "./cum-5-2024.ts";

export const awardSets: readonly AwardRules[] = [cum5Awards2024];
