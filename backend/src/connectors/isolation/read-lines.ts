import type { Readable } from 'node:stream';

export interface LineListener {
  line: (line: string) => void;
  /** A line goes on beyond the limit: nothing more is read. */
  tooLong: () => void;
}

const newline = 10;

/** Lines of a stream, of at most `longest` bytes each; more than that is never kept in memory. */
export function readLines(stream: Readable, longest: number, { line, tooLong }: LineListener): void {
  let kept: Buffer[] = [];
  let size = 0;
  stream.on('data', (piece: Buffer) => {
    let from = 0;
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, from)) {
      kept.push(piece.subarray(from, at));
      line(Buffer.concat(kept).toString('utf8'));
      kept = [];
      size = 0;
      from = at + 1;
    }
    const rest = piece.subarray(from);
    size += rest.length;
    if (size > longest) {
      kept = [];
      stream.destroy();
      return tooLong();
    }
    if (rest.length > 0) kept.push(rest);
  });
}
