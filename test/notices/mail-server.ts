import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived. */
export interface Mail {
  to: string;
  /** Headers and text as they came. */
  raw: string;
  subject: string;
  /** The address of a page in it. */
  link: string | undefined;
}

/** A mail server that somebody else wrote, on this machine; it keeps what arrives. */
export class MailServer {
  readonly mails: Mail[] = [];
  private server: SMTPServer | undefined;

  /** @returns the port */
  async listen(): Promise<number> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString();
          for (const { address } of session.envelope.rcptTo) this.mails.push(read(address, raw));
          done();
        });
      },
    });
    // A client that goes away in the middle is its own affair.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.server = server;
    return (server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
  }

  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.to === address);
  }
}

function read(to: string, raw: string): Mail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\n\n').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const subject = /^Subject: ((?:.|\r\n )*)\r?$/m.exec(head)?.[1]?.replaceAll(/\r\n\s+/g, ' ') ?? '';
  return { to, raw, subject: decoded(subject), link: /https?:\/\/\S+/.exec(body)?.[0] };
}

/** A header in UTF-8, as mail writes it. */
const decoded = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=/gi, (_whole, text: string) =>
      decodeURIComponent(text.replaceAll('_', ' ').replaceAll('%', '%25').replaceAll('=', '%')),
    )
    .replaceAll(/=\?utf-8\?b\?(.*?)\?=/gi, (_whole, text: string) => Buffer.from(text, 'base64').toString());
