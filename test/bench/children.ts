import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const loader = new URL('../../backend/scripts/source-loader.mjs', import.meta.url).href;

/** A bench process that says `{ ready: true }`; everything it says later goes to `hear`. */
export interface Child<Ready> {
  process: ChildProcess;
  ready: Ready;
  ask<T>(question: string, answer: keyof T & string): Promise<T>;
  stop(): Promise<void>;
}

export async function startChild<Ready>(
  file: string,
  env: Record<string, string>,
  hear: (message: Record<string, unknown>) => void = () => undefined,
): Promise<Child<Ready>> {
  const child = fork(path.join(import.meta.dirname, file), {
    execArgv: ['--import', loader, '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, ...env },
    serialization: 'json',
  });
  child.on('message', hear);
  const ready = await said<Ready & { ready: true }>(child, 'ready');
  return {
    process: child,
    ready,
    ask: (question, answer) => {
      const answered = said(child, answer);
      child.send(question);
      return answered as never;
    },
    async stop() {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.send('stop');
      await exited;
    },
  };
}

function said<T>(child: ChildProcess, key: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const exited = (code: number | null): void =>
      reject(new Error(`The process ended with ${code} before it said “${key}”.`));
    const hear = (message: object): void => {
      if (!(key in message)) return;
      child.off('message', hear);
      child.off('exit', exited);
      resolve(message as T);
    };
    child.on('message', hear);
    child.once('exit', exited);
  });
}
