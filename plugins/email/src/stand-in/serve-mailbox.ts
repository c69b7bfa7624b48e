import type { Duplex } from 'node:stream';
import type { SandboxStore } from '@baton/plugin-sdk/sandbox';
import { allMails, change, folderNames, type Mail, moveTo, nextUid, validity } from './mails.ts';
import { type Command, readCommands, type Word } from './read-commands.ts';
import { inSet, searchMails } from './search-mails.ts';

interface Session {
  say: (line: string | Buffer) => void;
  store: SandboxStore;
  /** Name of the open folder. */
  folder: string | undefined;
}

/** What a command answers after its tag; what it says before it says itself. */
type Obey = (session: Session, words: Word[]) => Promise<string>;

/** The server's side of IMAP (RFC 3501, with MOVE of RFC 6851) as far as the connector needs it: no encryption. */
export function serveMailbox(connection: Duplex, store: SandboxStore): void {
  const write = (text: string | Buffer) => void (connection.writable && connection.write(text));
  const session: Session = { say: write, store, folder: undefined };
  readCommands(connection, async ({ tag, words }: Command) => {
    const [name = '', ...rest] = words;
    const command = String(name).toUpperCase();
    const answer = await (commands[command] ?? unknown)(session, rest).catch(() => 'NO try again later');
    write(`${tag} ${answer}\r\n`);
    if (command === 'LOGOUT') connection.end();
  });
  write('* OK sandbox ready\r\n');
}

const unknown: Obey = async () => 'BAD not understood';

const commands: Record<string, Obey> = {
  CAPABILITY: async ({ say }) => (say('* CAPABILITY IMAP4rev1 MOVE UNSELECT\r\n'), 'OK done'),
  NOOP: async () => 'OK done',
  LOGOUT: async ({ say }) => (say('* BYE until then\r\n'), 'OK done'),
  LOGIN: async () => 'OK signed in',
  LIST: async ({ say }, [, pattern]) => {
    const fits = (name: string) => pattern === '*' || pattern === '%' || name === pattern;
    if (pattern === '') say('* LIST (\\Noselect) "/" ""\r\n');
    for (const name of folderNames.filter(fits)) say(`* LIST (\\HasNoChildren) "/" ${name}\r\n`);
    return 'OK done';
  },
  LSUB: async () => 'OK done',
  SELECT: (session, words) => open(session, words, 'READ-WRITE'),
  EXAMINE: (session, words) => open(session, words, 'READ-ONLY'),
  UID: async (session, [name, ...rest]) => {
    const obey = numbered[String(name).toUpperCase()];
    return obey && session.folder !== undefined ? obey(session, rest) : 'BAD not understood';
  },
};

const mailsOf = async ({ store, folder }: Session): Promise<Mail[]> =>
  (await allMails(store)).filter((mail) => mail.folder === folder);

async function open(session: Session, [name]: Word[], mode: string): Promise<string> {
  const folder = folderNames.find((one) => one === name || (one === 'INBOX' && String(name).toUpperCase() === one));
  if (folder === undefined) return 'NO no such folder';
  session.folder = folder;
  const { length } = await mailsOf(session);
  const next = await nextUid(session.store);
  session.say(`* FLAGS (\\Seen \\Flagged)\r\n* ${length} EXISTS\r\n* 0 RECENT\r\n`);
  session.say(`* OK [PERMANENTFLAGS (\\Seen \\Flagged)] all\r\n* OK [UIDVALIDITY ${validity}] numbered\r\n`);
  session.say(`* OK [UIDNEXT ${next}] next\r\n`);
  return `OK [${mode}] open`;
}

/** Commands behind UID, in the open folder. */
const numbered: Record<string, Obey> = {
  SEARCH: async (session, asked) => {
    const found = searchMails(await mailsOf(session), asked);
    if (!found) return 'BAD not understood';
    session.say(`* SEARCH ${found.map(({ uid }) => uid).join(' ')}\r\n`);
    return 'OK done';
  },
  FETCH: async (session, [set]) => {
    for (const { at, mail } of await chosen(session, set)) session.say(written(at, mail));
    return 'OK done';
  },
  STORE: async (session, [set, how, flags]) => {
    const given = [flags ?? []].flat(2).map(String);
    for (const { mail } of await chosen(session, set)) {
      const rest = mail.flags.filter((flag) => !given.includes(flag));
      await change(session.store, { ...mail, flags: String(how).startsWith('+') ? [...rest, ...given] : rest });
    }
    return 'OK done';
  },
  MOVE: async (session, [set, to]) => {
    if (!folderNames.some((one) => one === to)) return 'NO [TRYCREATE] no such folder';
    for (const { mail, at } of (await chosen(session, set)).reverse()) {
      await moveTo(session.store, mail, String(to));
      session.say(`* ${at} EXPUNGE\r\n`);
    }
    return 'OK done';
  },
};

async function chosen(session: Session, set: Word | undefined): Promise<{ at: number; mail: Mail }[]> {
  const mails = await mailsOf(session);
  const highest = mails.at(-1)?.uid ?? 0;
  const counted = mails.map((mail, index) => ({ at: index + 1, mail }));
  return counted.filter(({ mail }) => inSet(String(set), mail.uid, highest));
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A message with everything that the connector asks for. */
function written(at: number, { uid, flags, at: moment, source }: Mail): Buffer {
  const bytes = Buffer.from(source);
  const [day, time] = moment.split('T');
  const [year, month, date] = day!.split('-');
  const arrived = `${date}-${months[Number(month) - 1]}-${year} ${time!.slice(0, 8)} +0000`;
  const facts = `UID ${uid} FLAGS (${flags.join(' ')}) INTERNALDATE "${arrived}" RFC822.SIZE ${bytes.length}`;
  return Buffer.concat([
    Buffer.from(`* ${at} FETCH (${facts} BODY[]<0> {${bytes.length}}\r\n`),
    bytes,
    Buffer.from(')\r\n'),
  ]);
}
