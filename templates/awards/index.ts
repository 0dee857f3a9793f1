// Award rules that come with the program, by cluster and period.
import { assumedRules } from "./assumed-rules.ts";
import type { AwardRules } from "./award-rules.ts";
import { cum5Awards2024 } from "./cum-5-2024.ts";

export const awardSets: readonly AwardRules[] = [cum5Awards2024];

/** The rules of a cluster's vote for a period: its own where they are known, else the assumed ones. */
export function awardRulesFor(cluster: string, clusterName: string, period: string, year: number): AwardRules {
  return (
    awardSets.find((set) => set.cluster === cluster && set.period === period) ??
    assumedRules(cluster, clusterName, period, year)
  );
}
