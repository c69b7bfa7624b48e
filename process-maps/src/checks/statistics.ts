/**
 * What past cases say about a map. The language is pure, so whoever has a history counts, and hands the counts over.
 * All are counts of cases or questions of one map, over whatever period the caller chose.
 */
export interface Statistics {
  /** By step: how often something was put up for approval, and approved without a change. */
  approvals?: Record<string, { asked: number; unchanged: number }>;
  /** By `step.stop`: how often the rule was checked, and stopped the case. */
  stops?: Record<string, { checked: number; stopped: number }>;
  /** By step: for one reason, how often it was asked, and how often the most frequent choice was taken. */
  answers?: Record<string, { reason: string; choice: string; times: number; same: number }[]>;
  /** Saved cases of the map; `ugly` ones have empty, hostile or muddled input. */
  savedCases?: { all: number; ugly: number };
}
