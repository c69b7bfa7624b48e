import type net from 'node:net';
import type { CallContext } from '@baton/plugin-sdk';
import type { EmailAuth } from './connection.ts';

export type Context = CallContext<EmailAuth>;

/** Milliseconds without a word from the server. */
const silence = 20_000;

/**
 * A mail transport whose connection the host has made, to an address the host has checked. Files and addresses in a
 * message are never fetched.
 */
export async function openTransport(context: Context) {
  const { createTransport } = await import('nodemailer');
  const { host, port, security, user, password } = context.auth;
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    greetingTimeout: silence,
    socketTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user && password && { auth: { user, pass: password.reveal() } }),
    getSocket: (_options, callback) => {
      const secured = security === 'tls';
      context
        .connect({ host, port, tls: secured })
        // Every Duplex serves: nodemailer only reads, writes and times it.
        .then((connection) => callback(null, { connection: connection as net.Socket, secured }))
        .catch((problem: Error) => callback(problem, false));
    },
  });
}
