import type { Duplex } from 'node:stream';

/** Words of a command: atoms and strings alike, lists as arrays. */
export type Word = string | Word[];

export interface Command {
  tag: string;
  words: Word[];
}

/** Calls `obey` for each command of IMAP (RFC 3501), one after the other, literals put together. */
export function readCommands(connection: Duplex, obey: (command: Command) => Promise<void>): void {
  let unread = Buffer.alloc(0);
  let line = '';
  let literals: string[] = [];
  let literal = 0;
  let working = Promise.resolve();

  const read = async () => {
    for (;;) {
      if (literal > 0) {
        if (unread.length < literal) return;
        literals.push(unread.subarray(0, literal).toString());
        unread = unread.subarray(literal);
        literal = 0;
      }
      const end = unread.indexOf('\r\n');
      if (end < 0) return;
      line += unread.subarray(0, end).toString();
      unread = unread.subarray(end + 2);
      const open = /\{(\d{1,7})\}$/.exec(line);
      if (open) {
        literal = Number(open[1]);
        line = `${line.slice(0, open.index)}\0`;
        connection.write('+ go on\r\n');
        continue;
      }
      const [tag = '*', ...words] = wordsOf(line, literals);
      [line, literals] = ['', []];
      await obey({ tag: String(tag), words });
    }
  };

  connection.on('error', () => undefined);
  connection.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    working = working.then(read);
  });
}

const wordPattern = /"((?:[^"\\]|\\.)*)"|(\0)|([()])|([^\s()"\0]+)/g;

function wordsOf(line: string, literals: readonly string[]): Word[] {
  const waiting = [...literals];
  const stack: Word[][] = [[]];
  for (const [, quoted, literal, paren, atom] of line.matchAll(wordPattern)) {
    const here = stack.at(-1)!;
    if (paren === '(') {
      const inner: Word[] = [];
      here.push(inner);
      stack.push(inner);
    } else if (paren) {
      if (stack.length > 1) stack.pop();
    } else here.push(atom ?? (literal ? (waiting.shift() ?? '') : (quoted ?? '').replace(/\\(.)/g, '$1')));
  }
  return stack[0]!;
}
