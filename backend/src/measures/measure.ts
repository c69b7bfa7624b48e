import type { MeasureId, MeasureUnit } from '@baton/contract';
import type { Counted } from './counting.ts';
import type { Facts } from './facts.ts';

/** One number that people steer by. What it says of itself stands on the page and in docs/measures.md. */
export interface Measure {
  id: MeasureId;
  name: string;
  group: 'result' | 'time' | 'machine' | 'people' | 'money';
  unit: MeasureUnit;
  better: 'more' | 'less' | 'neither';
  /** How it is counted, in words. */
  formula: string;
  /** Where the formula comes from. */
  source: string;
  count(facts: Facts): Counted;
}
