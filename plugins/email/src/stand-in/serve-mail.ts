import type { Duplex } from 'node:stream';

export interface TakenMail {
  from: string;
  to: string[];
  /** Headers and body as sent. */
  message: string;
}

/**
 * The server's side of SMTP (RFC 5321) as far as a client needs it to hand in messages: no encryption, no sign-in, no
 * delivery. `take` settles before the message is confirmed.
 */
export function serveMail(connection: Duplex, take: (mail: TakenMail) => Promise<void>): void {
  const session = { from: '', to: [] as string[], inMessage: false, unread: '', working: Promise.resolve() };
  const say = (line: string) => void (connection.writable && connection.write(`${line}\r\n`));

  const finish = async () => {
    const end = session.unread.startsWith('.\r\n') ? 0 : session.unread.indexOf('\r\n.\r\n') + 2;
    const message = session.unread.slice(0, end).replace(/^\.\./gm, '.');
    session.unread = session.unread.slice(end + 3);
    session.inMessage = false;
    const { from, to } = session;
    await take({ from, to, message }).then(
      () => say('250 2.0.0 kept'),
      () => say('451 4.3.0 try again later'),
    );
  };

  const obey = (line: string) => {
    const answer = answerTo(line, session);
    if (answer !== undefined) say(answer);
    if (/^QUIT/i.test(line)) connection.end();
  };

  const read = async () => {
    for (;;) {
      if (session.inMessage) {
        if (!session.unread.startsWith('.\r\n') && !session.unread.includes('\r\n.\r\n')) return;
        await finish();
        continue;
      }
      const end = session.unread.indexOf('\r\n');
      if (end < 0) return;
      const line = session.unread.slice(0, end);
      session.unread = session.unread.slice(end + 2);
      obey(line);
    }
  };

  connection.setEncoding('utf8');
  connection.on('error', () => undefined);
  connection.on('data', (chunk: string) => {
    session.unread += chunk;
    session.working = session.working.then(read);
  });
  say('220 sandbox ready');
}

function answerTo(line: string, session: { from: string; to: string[]; inMessage: boolean }): string | undefined {
  const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
  switch (line.slice(0, 4).toUpperCase()) {
    case 'EHLO':
      return '250-sandbox\r\n250 8BITMIME';
    case 'HELO':
    case 'NOOP':
      return '250 sandbox';
    case 'RSET':
      Object.assign(session, { from: '', to: [] });
      return '250 fresh start';
    case 'MAIL':
      Object.assign(session, { from: address, to: [] });
      return '250 2.1.0 sender ok';
    case 'RCPT':
      if (!address.includes('@')) return '550 5.1.1 no such address';
      session.to.push(address);
      return '250 2.1.5 recipient ok';
    case 'DATA':
      if (session.to.length === 0) return '503 5.5.1 no recipient';
      session.inMessage = true;
      return '354 go ahead';
    case 'QUIT':
      return '221 2.0.0 bye';
    default:
      return '502 5.5.1 not understood';
  }
}
