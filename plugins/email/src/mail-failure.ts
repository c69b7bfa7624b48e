import { ConnectorError, isHostWord } from '@baton/plugin-sdk';
import type { Progress } from './open-transport.ts';

/** What nodemailer tells about a failure. */
interface MailProblem {
  code?: unknown;
  /** The server's three digits (RFC 5321, 4.2). */
  responseCode?: unknown;
}

/** SMTP facts in, one of the ten words out. A server's refusal is clear; silence once the message was under way is not. */
export function mailFailure(thrown: unknown, progress: Progress = { messageMayHaveLeft: false }): unknown {
  if (isHostWord(thrown)) return thrown;
  const { code, responseCode } = (thrown ?? {}) as MailProblem;
  if (code === 'EAUTH') return fail('auth_revoked', 'The mail server no longer accepts the stored sign-in.');
  if (typeof responseCode === 'number') return refusal(responseCode);
  if (progress.messageMayHaveLeft) {
    return fail('unknown_outcome', 'The mail server did not say whether it took the message.');
  }
  return fail('vendor_down', 'The mail server could not be reached, or broke off before the message was sent.');
}

function refusal(digits: number): ConnectorError {
  if (digits >= 500) return fail('invalid_input', `The mail server refused the message for good (${digits}).`);
  return fail('vendor_down', `The mail server cannot take the message now (${digits}); nothing was sent.`);
}

const fail = (code: ConnectorError['code'], message: string): ConnectorError => new ConnectorError(code, message);
