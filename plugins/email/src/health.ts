import { read } from './connection.ts';
import { mailFailure } from './mail-failure.ts';
import { withServer } from './mailbox/open-mailbox.ts';
import { openTransport } from './open-transport.ts';

/** Connects to both servers and signs in; sends and reads nothing. */
export const health = read(async (context) => {
  const transport = await openTransport(context);
  try {
    await transport.verify();
  } catch (thrown) {
    throw mailFailure(thrown);
  } finally {
    transport.close();
  }
  if (context.auth.imap_host) await withServer(context, async () => undefined);
  return { id: context.auth.from, label: context.auth.from };
});
