import { type Duplex, duplexPair, Transform } from 'node:stream';
import { expect, test } from '@jest/globals';
import { type CallContext, ConnectorError, type PollTrigger } from '@baton/plugin-sdk';
import { VendorLine } from '@baton/plugin-sdk/testing';
import email from '../index.ts';
import { serveMailbox } from '../stand-in/serve-mailbox.ts';

/** What becomes of a piece that the server sends; undefined ends the connection there. */
type Damage = (said: Buffer) => Buffer | undefined;

const arrived = email.triggers['mail_arrived'] as PollTrigger;

/** A context whose server speaks properly, but what it says is damaged on the way. */
function broken(damage: Damage, patience = 5_000): CallContext {
  const line = new VendorLine(email);
  const connect = async (): Promise<Duplex> => {
    const [ours, theirs] = duplexPair();
    const [spoken, server] = duplexPair();
    serveMailbox(server, line.store);
    theirs.pipe(spoken);
    const spoil = new Transform({
      transform(said: Buffer, _encoding, next) {
        const left = damage(said);
        if (left === undefined) return void theirs.destroy();
        next(null, left);
      },
    });
    spoken.pipe(spoil).pipe(theirs);
    for (const end of [theirs, spoken, server, spoil]) end.on('error', () => undefined);
    ours.on('close', () => theirs.destroy());
    return Object.assign(ours, { setTimeout: () => ours, setKeepAlive: () => ours, setNoDelay: () => ours });
  };
  return { ...line.context({ patience }), connect };
}

/** The round that would emit every standing message. */
const round = (context: CallContext) =>
  arrived.poll(context, {
    cursor: { validity: '1700000000', last: 0, since: '2026-11-01T00:00:00.000Z', seen: {}, searching: false },
    params: {},
  });

const text = (said: Buffer, change: (text: string) => string): Buffer =>
  Buffer.from(change(said.toString('latin1')), 'latin1');

/** From the first message on. */
const once = (damage: (said: Buffer) => Buffer | undefined): Damage => {
  let isDone = false;
  return (said) => {
    if (isDone || !said.includes('BODY[]')) return said;
    isDone = true;
    return damage(said);
  };
};

/** From the piece on that holds `words`. */
function after(words: string, damage: Damage): Damage {
  let isDue = false;
  return (said) => {
    isDue ||= said.includes(words);
    return isDue ? damage(said) : said;
  };
}

const cases: [string, Damage, ConnectorError['code']][] = [
  ['hangs up instead of a greeting', () => undefined, 'vendor_down'],
  ['greets with BYE', () => Buffer.from('* BYE too busy\r\n'), 'vendor_down'],
  ['speaks HTTP', () => Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), 'vendor_down'],
  ['breaks off in the middle of a message', once((said) => said.subarray(0, said.length - 40)), 'vendor_down'],
  ['hangs up in the middle of a message', (said) => (said.includes('BODY[]') ? undefined : said), 'vendor_down'],
  ['says BYE between two messages', once(() => Buffer.from('* BYE restarting\r\n')), 'vendor_down'],
  [
    'answers about a message in nonsense',
    once((said) => text(said, (all) => all.replace('(UID', '((((UID'))),
    'vendor_down',
  ],
  ['names another message', once((said) => text(said, (all) => all.replace(/UID \d+/, 'UID 999'))), 'vendor_down'],
  ['leaves the content out', once((said) => text(said, (all) => all.replace('BODY[]<0>', 'BODY[9]'))), 'vendor_down'],
  [
    'refuses to search',
    after('* SEARCH', (said) => text(said, (all) => all.replace('OK done', 'NO later'))),
    'vendor_down',
  ],
  ['does not number its messages', (said) => text(said, (all) => all.replace('UIDVALIDITY', 'X')), 'vendor_down'],
  [
    'refuses the sign-in',
    (said) => text(said, (all) => all.replace('OK signed in', 'NO [AUTHENTICATIONFAILED] no')),
    'auth_revoked',
  ],
  [
    'cannot sign anybody in now',
    (said) => text(said, (all) => all.replace('OK signed in', 'NO [UNAVAILABLE] later')),
    'vendor_down',
  ],
  [
    'asks for a pause in words',
    (said) => text(said, (all) => all.replace('OK signed in', 'NO [LIMIT] later')),
    'vendor_down',
  ],
];

test.each(cases)('a server that %s', async (_what, damage, code) => {
  const thrown = await round(broken(damage, 3_000)).catch((problem: unknown) => problem);
  expect(ConnectorError.is(thrown) ? thrown.code : thrown).toBe(code);
});

test('a server that is not damaged gives every message', async () => {
  const { events } = await round(broken((said) => said));
  expect(events).toHaveLength(10);
  expect(new Set(events.map(({ id }) => id)).size).toBe(10);
});

test('a server that comes in single bytes is understood', async () => {
  const line = broken((said) => said);
  const connect = async (target: Parameters<CallContext['connect']>[0]) => {
    const [ours, theirs] = duplexPair();
    const far = await line.connect(target);
    theirs.pipe(far);
    far.on('data', (said: Buffer) => said.forEach((byte) => void theirs.write(Buffer.from([byte]))));
    far.on('error', () => undefined);
    return Object.assign(ours, { setTimeout: () => ours, setKeepAlive: () => ours, setNoDelay: () => ours });
  };
  const { events } = await round({ ...line, connect });
  expect(events).toHaveLength(10);
});

test('a message without an end does not fill the memory', async () => {
  const closed = Promise.withResolvers<void>();
  const endless = broken((said) => said, 20_000);
  const connect = async () => {
    const [ours, theirs] = duplexPair();
    theirs.on('error', () => undefined);
    theirs.write('* OK ready\r\n* 1 FETCH (UID 1 BODY[] {9000000000}\r\n');
    const more = Buffer.alloc(1_000_000, 'a');
    // As a network would: others get their turn in between.
    const go = (): void => {
      if (theirs.destroyed) return;
      if (!theirs.writableNeedDrain) theirs.write(more);
      setImmediate(go);
    };
    go();
    ours.on('close', () => (theirs.destroy(), closed.resolve()));
    return Object.assign(ours, { setTimeout: () => ours, setKeepAlive: () => ours, setNoDelay: () => ours });
  };
  const thrown = await round({ ...endless, connect }).catch((problem: unknown) => problem);
  expect(ConnectorError.is(thrown) && thrown.code).toBe('vendor_down');
  await closed.promise;
}, 40_000);

test('a server that says nothing is left when the call’s time is up', async () => {
  const silent = broken(
    after('* SEARCH', () => Buffer.alloc(0)),
    300,
  );
  const thrown = await round(silent).catch((problem: unknown) => problem);
  expect(ConnectorError.is(thrown) && thrown.code).toBe('vendor_down');
});

test('an account that only sends says so', async () => {
  const { auth, ...context } = new VendorLine(email).context();
  const thrown = await round({ ...context, auth: { ...(auth as object), imap_host: undefined } }).catch(
    (problem: unknown) => problem,
  );
  expect(ConnectorError.is(thrown) && thrown.message).toContain('only sends');
});
