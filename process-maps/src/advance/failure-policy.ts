import type { FailureCode } from './failure.ts';

export interface FailurePolicy {
  /** `retry`: by the step's retry policy, then ask. `lost`: as the action's idempotency allows. `ask`: a person, at once. */
  reaction: 'retry' | 'lost' | 'ask';
  /** Tries allowed at least, whatever the step's own policy says. */
  tries?: number;
  /**
   * Another try after a person's word. `same`: the outside effect may exist, so the same key is sent. `new`: certainly
   * nothing happened, and the same key could get the old refusal back.
   */
  again: 'same' | 'new';
  /** Label of the choice that tries again. */
  retryLabel: string;
  /** What happened, in words; `{step}` is the step's title, `{message}` the failure's sentence. */
  says: string;
}

const tryAgain = 'Try again';

/** The whole reaction to failures: one line per code. The code decides, never the message. */
export const failurePolicies: Record<FailureCode, FailurePolicy> = {
  // A vendor that names its waiting time is obeyed for longer than one that is merely broken.
  rate_limited: {
    reaction: 'retry',
    tries: 20,
    again: 'new',
    retryLabel: tryAgain,
    says: '“{step}” was put off by a limit too often. {message}',
  },
  vendor_down: { reaction: 'retry', again: 'same', retryLabel: tryAgain, says: '“{step}” got no answer. {message}' },
  internal: {
    reaction: 'lost',
    again: 'same',
    retryLabel: tryAgain,
    says: '“{step}” failed because of a fault in Baton. {message}',
  },
  unknown_outcome: {
    reaction: 'lost',
    again: 'same',
    retryLabel: tryAgain,
    says: 'The answer to “{step}” was lost. {message}',
  },
  // The host has already refreshed the sign-in once; only a person can connect again.
  auth_expired: {
    reaction: 'ask',
    again: 'new',
    retryLabel: 'Connected again, try again',
    says: '“{step}” needs its connection renewed. {message}',
  },
  auth_revoked: {
    reaction: 'ask',
    again: 'new',
    retryLabel: 'Connected again, try again',
    says: '“{step}” has lost its connection. {message}',
  },
  forbidden: {
    reaction: 'ask',
    again: 'new',
    retryLabel: 'Allowed now, try again',
    says: '“{step}” is not allowed for this connection. {message}',
  },
  invalid_input: { reaction: 'ask', again: 'new', retryLabel: tryAgain, says: '“{step}” was refused. {message}' },
  not_found: {
    reaction: 'ask',
    again: 'new',
    retryLabel: tryAgain,
    says: '“{step}” did not find what it needs. {message}',
  },
  conflict: {
    reaction: 'ask',
    again: 'new',
    retryLabel: tryAgain,
    says: '“{step}” met a change made elsewhere. {message}',
  },
  permanent: { reaction: 'ask', again: 'same', retryLabel: tryAgain, says: '“{step}” cannot be done. {message}' },
  no_answer: { reaction: 'ask', again: 'new', retryLabel: tryAgain, says: '“{step}” gave no usable answer. {message}' },
  bad_output: {
    reaction: 'ask',
    again: 'same',
    retryLabel: tryAgain,
    says: '“{step}” gave a result of the wrong shape. {message}',
  },
  bad_value: {
    reaction: 'ask',
    again: 'new',
    retryLabel: tryAgain,
    says: 'A value of “{step}” could not be worked out. {message}',
  },
};
