import { ConnectorError, OutputMismatch, wasNeverSent } from '@baton/plugin-sdk';
import type { Failure } from '@baton/process-maps';
import { OutgoingRefused } from '../outgoing/outgoing-refused.ts';
import { hideSecrets } from './hide-secrets.ts';

export interface CallFacts {
  /** Name of the connector, for the message. */
  name: string;
  auth: unknown;
  /** Changes that left for the vendor so far. */
  writesSent: number;
  /** Milliseconds that the vendor's search lags behind; only for `lookup`. */
  settleMs: number;
}

/** Whatever a connector's call threw, as one of the closed family. Text of unexpected errors is never passed on. */
export function failureOf(thrown: unknown, facts: CallFacts): Failure {
  if (ConnectorError.is(thrown)) return known(thrown, facts);
  if (thrown instanceof OutgoingRefused) return { code: 'forbidden', message: thrown.message };
  if (thrown instanceof OutputMismatch) {
    return { code: 'bad_output', message: `${facts.name} answered with something unexpected. ${thrown.message}` };
  }
  const kind = thrown instanceof Error ? thrown.name : 'fault';
  if (facts.writesSent > 0 && !wasNeverSent(thrown)) {
    return withWait(
      { code: 'unknown_outcome', message: `The connector ${facts.name} broke off after sending (${kind}).` },
      facts,
    );
  }
  return { code: 'permanent', message: `The connector ${facts.name} broke off before anything was sent (${kind}).` };
}

function known(error: ConnectorError, facts: CallFacts): Failure {
  const { retryAfterMs } = error.info;
  const message = hideSecrets(error.message, facts.auth);
  const failure: Failure = { code: error.code, message, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  return error.code === 'unknown_outcome' ? withWait(failure, facts) : failure;
}

/** Nobody looks for a lost effect before the vendor's own search can know it. */
const withWait = (failure: Failure, { settleMs }: CallFacts): Failure =>
  settleMs > 0 ? { ...failure, retryAfterMs: Math.max(failure.retryAfterMs ?? 0, settleMs) } : failure;
