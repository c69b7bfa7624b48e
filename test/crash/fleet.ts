import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const loader = new URL('../../backend/scripts/source-loader.mjs', import.meta.url).href;

/** One place in the fleet: a process that is started again whenever it dies. */
export class Post {
  /** Deaths by SIGKILL, from outside or at a crash point. */
  deaths = 0;
  /** How it ended although nobody killed it; nothing does that once it is ready. */
  readonly ownEnds: string[] = [];
  /** It has said that it works. */
  ready = false;
  private child: ChildProcess | undefined;
  private ended = false;
  private readonly file: string;
  private readonly env: () => Record<string, string>;

  /** @param env asked anew for every start, e.g. for another crash point. */
  constructor(file: string, env: () => Record<string, string>) {
    this.file = file;
    this.env = env;
  }

  start(): void {
    const child = fork(path.join(import.meta.dirname, this.file), {
      execArgv: ['--import', loader, '--disable-warning=ExperimentalWarning'],
      env: { ...process.env, ...this.env() },
    });
    this.child = child;
    this.ready = false;
    child.on('message', () => void (this.ready = true));
    child.on('error', () => undefined);
    child.on('exit', (code, signal) => {
      if (this.ended) return;
      if (signal === 'SIGKILL') this.deaths++;
      else if (this.ready) this.ownEnds.push(`${this.file} ended by itself with ${code ?? signal}`);
      this.ready = false;
      setTimeout(() => !this.ended && this.start(), 100);
    });
  }

  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }

  end(): void {
    this.ended = true;
    this.signal('SIGCONT');
    this.signal('SIGKILL');
  }
}
