/**
 * The context packs (price lists, services, policies) that AI steps may be given. The language is pure, so whoever keeps
 * the packs says what there is and what day it is.
 */
export interface ContextPacks {
  /** The day that counts as today, e.g. `2026-11-21`. */
  today: string;
  packs: Record<string, { title: string; /** The last day on which the pack counts as right. */ reviewBy: string }>;
}
