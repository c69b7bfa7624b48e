import { ConnectorError, isHostWord, wasNeverSent } from '@baton/plugin-sdk';

/** What nodemailer tells about a failure. */
interface MailProblem {
  code?: unknown;
  /** The SMTP command at which it happened. */
  command?: unknown;
  /** The server's three digits (RFC 5321, 4.2). */
  responseCode?: unknown;
}

/** Commands before the message itself: when one of these fails, nothing was sent. */
const beforeTheMessage = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH\b.*|MAIL FROM|RCPT TO|API)$/;

/** SMTP facts in, one of the ten words out. A server's refusal is clear; silence after the message is not. */
export function mailFailure(thrown: unknown): unknown {
  if (isHostWord(thrown)) return thrown;
  const { code, command, responseCode } = (thrown ?? {}) as MailProblem;
  if (code === 'EAUTH') return fail('auth_revoked', 'The mail server no longer accepts the stored sign-in.');
  if (typeof responseCode === 'number') return refusal(responseCode);
  if (wasNeverSent(thrown)) return fail('vendor_down', 'The mail server could not be reached; nothing was sent.');
  if (typeof command === 'string' && beforeTheMessage.test(command)) {
    return fail('vendor_down', 'The mail server broke off before the message was sent.');
  }
  return fail('unknown_outcome', 'The mail server did not say whether it took the message.');
}

function refusal(digits: number): ConnectorError {
  if (digits >= 500) return fail('invalid_input', `The mail server refused the message for good (${digits}).`);
  return fail('vendor_down', `The mail server cannot take the message now (${digits}); nothing was sent.`);
}

const fail = (code: ConnectorError['code'], message: string): ConnectorError => new ConnectorError(code, message);
