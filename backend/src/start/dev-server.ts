// The server of `npm run dev`: started again by Node at every change. The page is served by Vite.
import { readConfig } from '../config/read-config.ts';
import { showProgress } from './progress.ts';
import { startParts } from './start-parts.ts';

// No waiting for an orderly end: every state is safe to leave at any moment, and the next server is wanted at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

const began = performance.now();
const silent = showProgress(() => undefined);
const progress = showProgress((text) => void process.stdout.write(text));
try {
  const running = await startParts({ config: readConfig(), faces: { api: true, worker: true }, progress: silent });
  progress.say(`Server ready in ${((performance.now() - began) / 1000).toFixed(1)} s; sign in: ${running.signInLink}`);
} catch (problem) {
  progress.say(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  process.exitCode = 1;
}
