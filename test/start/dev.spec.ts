import { readFileSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runBaton, temporaryHome, type RealBaton } from './real-baton.ts';

const project = path.resolve(import.meta.dirname, '../..');
let home: string;
let baton: RealBaton;

beforeAll(async () => {
  home = temporaryHome();
  baton = await runBaton({ BATON_HOME: home }, [], 'dev');
});
afterAll(async () => {
  await baton.stop();
  rmSync(home, { recursive: true, force: true });
});

/** How often the server has become ready. */
const starts = () => baton.said().out.match(/Server ready in/g)?.length ?? 0;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 100_000; !(await holds());) {
    if (Date.now() > end) throw new Error(`It did not come to that. ${JSON.stringify(baton.said())}`);
    await pause(50);
  }
}

test('the page comes from its sources, reaches the server, and a changed source of any package starts the server again', async () => {
  await until(() => starts() > 0);
  const page = /Page +(http\S+)/.exec(baton.said().out)![1]!;
  // Nothing is built: the page asks for the source itself, and gets it as it is now.
  expect(await (await fetch(`${page}/src/main.tsx`)).text()).toContain('createRoot');
  expect((await fetch(`${page}/health/ready`)).status).toBe(200);

  for (const source of [
    'process-maps/src/index.ts',
    'plugins/webhook/src/index.ts',
    'backend/src/start/dev-server.ts',
  ]) {
    const before = starts();
    const file = path.join(project, source);
    const text = readFileSync(file, 'utf8');
    utimesSync(file, new Date(), new Date());
    await until(() => starts() > before);
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
  expect(baton.said().err).toBe('');
  expect((await fetch(`${page}/health/ready`)).status).toBe(200);
});
