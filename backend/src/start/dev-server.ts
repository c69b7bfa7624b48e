// The server of `npm run dev`: started again by Node at every change. The page is served by Vite.
import { readConfig } from '../config/read-config.ts';
import { showProgress } from './progress.ts';
import { startParts } from './start-parts.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const began = performance.now();
const silent = showProgress(() => undefined);
const progress = showProgress((text) => void process.stdout.write(text));
try {
  const running = await startParts({ config: readConfig(), faces: { api: true, worker: true }, progress: silent });
  stopOnSignal(() => running.stop(), silent);
  progress.say(`Server ready in ${((performance.now() - began) / 1000).toFixed(1)} s; sign in: ${running.signInLink}`);
} catch (problem) {
  progress.say(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  process.exitCode = 1;
}
