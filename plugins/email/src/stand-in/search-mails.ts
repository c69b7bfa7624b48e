import type { Mail } from './mails.ts';
import type { Word } from './read-commands.ts';

/** Says whether a number stands in a set such as `1:3,7,9:*` (RFC 3501, 9). */
export function inSet(set: string, uid: number, highest: number): boolean {
  return set.split(',').some((part) => {
    const [from, to = from] = part.split(':').map((one) => (one === '*' ? highest : Number(one)));
    return uid >= Math.min(from!, to!) && uid <= Math.max(from!, to!);
  });
}

const headerOf = (source: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(source.split('\r\n\r\n')[0] ?? '')?.[1] ?? '';

type Test = (mail: Mail, value: string, highest: number) => boolean;

const holds = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());

/** Search keys (RFC 3501, 6.4.4) that take a value. */
const valued: Record<string, Test> = {
  UID: ({ uid }, set, highest) => inSet(set, uid, highest),
  SINCE: ({ at }, day) => at.slice(0, 10) >= new Date(`${day} UTC`).toISOString().slice(0, 10),
  FROM: ({ source }, words) => holds(headerOf(source, 'From'), words),
  SUBJECT: ({ source }, words) => holds(headerOf(source, 'Subject'), words),
  BODY: ({ source }, words) => holds(source.slice(source.indexOf('\r\n\r\n')), words),
  CHARSET: () => true,
};

const bare: Record<string, (mail: Mail) => boolean> = {
  ALL: () => true,
  UNSEEN: ({ flags }) => !flags.includes('\\Seen'),
  SEEN: ({ flags }) => flags.includes('\\Seen'),
};

/** The mails that fit everything; undefined when a key is not known. */
export function searchMails(mails: readonly Mail[], asked: readonly Word[]): Mail[] | undefined {
  const highest = mails.at(-1)?.uid ?? 0;
  let found = [...mails];
  for (let at = 0; at < asked.length; at++) {
    const key = String(asked[at]).toUpperCase();
    const test = valued[key];
    if (test) {
      const value = String(asked[(at += 1)]);
      found = found.filter((mail) => test(mail, value, highest));
    } else if (bare[key]) found = found.filter(bare[key]);
    else return undefined;
  }
  return found;
}
