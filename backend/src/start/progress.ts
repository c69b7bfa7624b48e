/** Calm lines for a person at a terminal: one per part that got ready, and a word about what takes over two seconds. */
export interface Progress {
  /** Runs `work`; says that it is under way when it takes over two seconds, and how it ended. */
  part<T>(name: string, work: () => Promise<T>, done: (result: T) => string): Promise<T>;
  say(line: string): void;
}

const width = 16;
/** Milliseconds after which a part is announced. */
const patience = 2_000;

export function showProgress(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  return {
    say: (line) => write(line + '\n'),
    async part(name, work, done) {
      const began = now();
      const announce = setTimeout(() => write(`  ${name.padEnd(width)}working on it ...\n`), patience);
      try {
        const result = await work();
        write(`  ${name.padEnd(width)}${done(result)}${took(now() - began)}\n`);
        return result;
      } finally {
        clearTimeout(announce);
      }
    },
  };
}

const took = (milliseconds: number): string => (milliseconds < 500 ? '' : ` (${(milliseconds / 1000).toFixed(1)} s)`);
