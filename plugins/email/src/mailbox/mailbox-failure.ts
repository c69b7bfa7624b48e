import { ConnectorError, isHostWord } from '@baton/plugin-sdk';

/** What imapflow tells about a failure. */
interface MailboxProblem {
  code?: unknown;
  authenticationFailed?: unknown;
  serverResponseCode?: unknown;
  tlsFailed?: unknown;
  throttleReset?: unknown;
  responseStatus?: unknown;
}

/** The server is there, but not now (RFC 5530): no word about the password. */
const passing = new Set(['UNAVAILABLE', 'INUSE', 'SERVERBUG', 'LIMIT', 'CONTACTADMIN']);

/** Who cannot prove to be the server gets no password. */
const unproven = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/**
 * IMAP facts in, one of the ten words out. Every action may be done again, so silence is never an unknown outcome.
 * @param told what was said about the line before it broke
 */
export function mailboxFailure(thrown: unknown, told?: unknown): unknown {
  if (isHostWord(thrown) || ConnectorError.is(thrown)) return thrown;
  const { code, authenticationFailed, serverResponseCode, tlsFailed, throttleReset, responseStatus } = (thrown ??
    {}) as MailboxProblem;
  if (authenticationFailed === true) {
    if (passing.has(String(serverResponseCode)))
      return fail('vendor_down', 'The mail server lets nobody in right now.');
    return fail('auth_revoked', 'The mail server no longer accepts the stored sign-in.');
  }
  const line = String((told as MailboxProblem | undefined)?.code ?? code);
  if (unproven.test(line)) return fail('permanent', 'The mail server cannot prove that it is the one it should be.');
  if (tlsFailed === true) return fail('permanent', 'The mail server offers no safe encryption, so nothing was read.');
  if (code === 'ETHROTTLE') {
    const wait = typeof throttleReset === 'number' ? throttleReset : 60_000;
    return new ConnectorError('rate_limited', 'The mail server asks for a pause.', { retryAfterMs: wait });
  }
  if (responseStatus === 'NO') return fail('permanent', 'The mail server refused what was asked for.');
  return fail('vendor_down', 'The mail server could not be reached, broke off, or gave an answer that cannot be read.');
}

const fail = (code: ConnectorError['code'], message: string): ConnectorError => new ConnectorError(code, message);
