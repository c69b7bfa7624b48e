import { covered, sumOf } from './counting.ts';
import type { AskFacts, CaseFacts } from './facts.ts';

export interface HandsOnCase {
  found: CaseFacts;
  /** People's minutes on it and the machine's, in milliseconds. */
  handsOnMs: number;
}

/** The cases of which every answer's working time is known, with that time. */
export const handsOnCases = (cases: CaseFacts[]): HandsOnCase[] =>
  cases
    .filter(({ asks }) => asks.every((ask) => ask.answeredAt === null || ask.handsOnMs !== null))
    .map((found) => ({ found, handsOnMs: peopleMs(found.asks) + covered(found.machine) }));

/** Working time of people that is known, in milliseconds. */
export const peopleMs = (asks: AskFacts[]): number => sumOf(asks, ({ handsOnMs }) => handsOnMs ?? 0);

/** "", or of how many answers the working time is not known. */
export function leftOut(asks: AskFacts[]): string {
  const answered = asks.filter(({ answeredAt }) => answeredAt !== null);
  const missing = answered.filter(({ handsOnMs }) => handsOnMs === null).length;
  return missing === 0 ? '' : `Without ${missing} of ${answered.length} answers whose working time nothing tells.`;
}
