import type { Duplex } from 'node:stream';
import { type CallContext, ConnectorError } from '@baton/plugin-sdk';
import type { ImapFlow, MailboxObject } from 'imapflow';
import type { EmailAuth } from '../connection.ts';
import { joinConnection } from './join-connection.ts';
import { mailboxFailure } from './mailbox-failure.ts';

export type Context = CallContext<EmailAuth>;

/** An open folder. */
export interface Folder {
  client: ImapFlow;
  box: MailboxObject;
  /** Changes when the server numbers its messages anew. */
  validity: string;
}

/** Milliseconds without a word from the server. */
const silence = 20_000;
/** Bytes of one call, whatever the server says about their number: a hostile one must not fill the memory. */
const mostBytes = 64_000_000;

/** Signs in, does the work and closes. The call's signal ends it at any point. */
export async function withServer<Result>(
  context: Context,
  work: (client: ImapFlow) => Promise<Result>,
): Promise<Result> {
  const { client, connect } = await openClient(context);
  // A failure of the line ends what is under way with no more than “closed”: what it was is told here.
  let told: unknown;
  client.on('error', (problem) => (told ??= problem));
  const { ended, done } = endWith(context.signal, client);
  const run = async () => {
    await joinConnection(client, await connect(), silence);
    return work(client);
  };
  try {
    return await Promise.race([run(), ended]);
  } catch (thrown) {
    throw mailboxFailure(thrown, told);
  } finally {
    done();
    client.close();
  }
}

/** What ends a call from outside: its time is up, or the server sends without an end. */
function endWith(signal: AbortSignal, client: ImapFlow): { ended: Promise<never>; done: () => void } {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new Error('the time for this call is up'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  // The types leave it out.
  const { stats } = client as unknown as { stats: () => { received: number } };
  const watch = setInterval(() => {
    if (stats.call(client).received > mostBytes) reject(new Error('the server sends without an end'));
  }, 50);
  const done = () => (clearInterval(watch), signal.removeEventListener('abort', stop));
  return { ended, done };
}

/** The same in a folder. Only who says so changes anything there, be it that a message counts as read. */
export const inFolder = <Result>(
  context: Context,
  { path, change = false }: { path: string; change?: boolean },
  work: (folder: Folder) => Promise<Result>,
): Promise<Result> =>
  withServer(context, async (client) => {
    const box = await client.mailboxOpen(path, { readOnly: !change }).catch((thrown: unknown) => {
      const said = thrown as { responseStatus?: string };
      // Some servers take a name that they do not know for bad grammar.
      if (said.responseStatus !== 'NO' && said.responseStatus !== 'BAD') throw thrown;
      throw new ConnectorError('not_found', `The mailbox has no folder “${path}”.`, { field: 'folder' });
    });
    // Without it no message could be told from another one later.
    if (!box?.uidValidity) throw new Error('the server does not number its messages');
    return work({ client, box, validity: String(box.uidValidity) });
  });

async function openClient(context: Context): Promise<{ client: ImapFlow; connect: () => Promise<Duplex> }> {
  const { imap_host: host, imap_port: port, imap_security: security, user, password } = context.auth;
  if (!host) {
    const what = 'This e-mail account only sends. Connect it again with its server for incoming mail (IMAP).';
    throw new ConnectorError('invalid_input', what);
  }
  const pass = (context.auth.imap_password ?? password)?.reveal();
  if (!pass) throw new ConnectorError('auth_revoked', 'The stored sign-in has no password for incoming mail.');
  const { ImapFlow: Client } = await import('imapflow');
  const client = new Client({
    host,
    port,
    secure: security === 'tls',
    // Never “if it is offered”: who stands between could leave the offer out.
    ...(security !== 'tls' && { doSTARTTLS: security === 'starttls' }),
    auth: { user: context.auth.imap_user || user || context.auth.from, pass },
    clientInfo: { name: 'Baton' },
    logger: false,
    disableAutoIdle: true,
    // Little may become much when it is unpacked.
    disableCompression: true,
    disableAutoEnable: true,
    socketTimeout: silence,
  });
  return { client, connect: () => context.connect({ host, port, tls: security === 'tls' }) };
}
