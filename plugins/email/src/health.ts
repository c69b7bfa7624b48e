import { read } from './connection.ts';
import { mailFailure } from './mail-failure.ts';
import { openTransport } from './open-transport.ts';

/** Connects and signs in; sends nothing. */
export const health = read(async (context) => {
  const transport = await openTransport(context);
  try {
    await transport.verify();
    return { id: context.auth.from, label: context.auth.from };
  } catch (thrown) {
    throw mailFailure(thrown);
  } finally {
    transport.close();
  }
});
