import type { Facts } from '../facts.ts';

/** A published map, as far as phases care. */
export interface PhaseMap {
  slug: string;
  title: string;
  /** Something outside or the clock starts its cases, and did so in the last four weeks. */
  started: boolean;
  /** It starts cases of another map. */
  calls: boolean;
  hasAi: boolean;
  /** Its owner is an active person. */
  owned: boolean;
}

/** All that the conditions may look at. */
export interface PhaseFacts {
  maps: PhaseMap[];
  /** The last four weeks, and the four before them. */
  now: Facts;
  before: Facts;
  /** The last four complete weeks, oldest first. */
  weeks: Facts[];
  /** Percent of AI work that people should leave unchanged. */
  threshold: number;
  /** Context packs that published maps name, and how many of these are missing or past their review date. */
  packs: { named: number; stale: number };
  /** People who did something, in each of the last four complete weeks. */
  people: number[];
  /** Versions published, cases saved and packs looked after, in each of the last four complete weeks. */
  care: number[];
  /** Saved cases made from real cases in eight weeks, and all in the last thirty days. */
  savedFromCases: number;
  savedLately: number;
}
