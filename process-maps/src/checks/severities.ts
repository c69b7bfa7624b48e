import type { Severity } from './finding.ts';

/** How grave each finding is. `must_fix` keeps a map from being published. */
export const SEVERITIES = {
  'no-owner': 'must_fix',
  'no-backup': 'must_fix',
  'no-answer-time': 'must_fix',
  'unreachable-step': 'must_fix',
  'no-way-to-end': 'must_fix',
  'no-otherwise': 'must_fix',
  'unknown-action': 'must_fix',
  'unknown-name': 'must_fix',
  'type-mismatch': 'must_fix',
  'vague-rule': 'must_fix',
  'no-dedupe-key': 'must_fix',
  'unbounded-loop': 'must_fix',
  'money-without-judgment': 'must_fix',
  'ai-chooses-recipient': 'must_fix',
  'not-runnable': 'must_fix',
} satisfies Record<string, Severity>;
