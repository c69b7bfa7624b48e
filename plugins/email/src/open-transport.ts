import type net from 'node:net';
import type { CallContext } from '@baton/plugin-sdk';
import type { EmailAuth } from './connection.ts';

export type Context = CallContext<EmailAuth>;

/** Milliseconds without a word from the server. */
const silence = 20_000;

/** How far a sending has come: after the server has said "354 go ahead" the message may have left. */
export interface Progress {
  messageMayHaveLeft: boolean;
}

/**
 * Reads the server's answers along the way. The error that nodemailer gives for a connection that breaks does not say
 * whether the message was under way; guessing wrong would send it twice.
 */
const watch = (progress: Progress) => {
  const listen = (entry: { tnx?: string }, line?: unknown) => {
    if (entry.tnx === 'server' && typeof line === 'string' && line.startsWith('354'))
      progress.messageMayHaveLeft = true;
  };
  const ignore = () => undefined;
  return { level: ignore, trace: ignore, debug: listen, info: ignore, warn: ignore, error: ignore, fatal: ignore };
};

/**
 * A mail transport whose connection the host has made, to an address the host has checked. Files and addresses in a
 * message are never fetched.
 */
export async function openTransport(context: Context, progress: Progress = { messageMayHaveLeft: false }) {
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
    logger: watch(progress),
    transactionLog: true,
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
