import type { Json } from '../types/type.ts';

/** A rule or value either has a result, or says why it has none. A stop rule without a result stops the case. */
export type Evaluated<T> = { ok: true; value: T } | { ok: false; why: string };

/** What a rule may read while a case runs: outputs by name, and the confidence of the step at hand (unknown counts as 0). */
export interface Scope {
  data: Record<string, Json>;
  confidence?: number;
}
