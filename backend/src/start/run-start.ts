import path from 'node:path';
import { readConfig, type Config } from '../config/read-config.ts';
import { StartProblem } from '../config/start-problem.ts';
import { buildPage, pageIsFresh } from './build-page.ts';
import { checkPort } from './check-port.ts';
import { packSdks, sdksArePacked } from './pack-sdks.ts';
import { showProgress, type Progress } from './progress.ts';
import { startParts, type Faces, type Running } from './start-parts.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const project = path.resolve(import.meta.dirname, '../../..');

/**
 * `npm start`, or with `api` or `worker` one face of it. Prints calm lines until it is ready; every problem that the
 * reader can solve is one sentence and exit code 1.
 */
export async function runStart(args: string[]): Promise<void> {
  const began = performance.now();
  const progress = showProgress((text) => void process.stdout.write(text));
  let starting: Promise<Running> | undefined;
  // Also a start that is under way is brought to its end before it is undone: half-started parts could not be stopped.
  const ended = stopOnSignal(async () => (await starting?.catch(() => undefined))?.stop(), progress);
  try {
    const config = readConfig();
    const faces = facesOf(args);
    progress.say('Baton\n');
    const running = await (starting = start(config, faces, progress, ended));
    if (ended.aborted) return;
    progress.say(
      `\n  Ready in ${((performance.now() - began) / 1000).toFixed(1)} s${invitation(config, running, faces)}`,
    );
  } catch (problem) {
    if (ended.aborted) return;
    process.stderr.write(`\n${sentenceOf(problem)}\n`);
    process.exit(1);
  }
}

async function start(config: Config, faces: Faces, progress: Progress, ended: AbortSignal): Promise<Running> {
  if (faces.api) {
    await checkPort(config);
    if (!pageIsFresh(project))
      await progress.part(
        'Web page',
        () => buildPage(project, ended),
        () => 'built',
      );
  }
  if (faces.worker && !sdksArePacked())
    await progress.part(
      'Connectors',
      () => packSdks(project, ended),
      (packed) => (packed ? 'prepared' : 'as installed'),
    );
  return startParts({ config, faces, progress, pageFolder: path.join(project, 'frontend/dist') });
}

function facesOf(args: string[]): Faces {
  const [face, ...more] = args;
  if (more.length === 0 && face === undefined) return { api: true, worker: true };
  if (more.length === 0 && (face === 'api' || face === 'worker'))
    return { api: face === 'api', worker: face === 'worker' };
  throw new StartProblem(
    `Expected "npm start", or "api" or "worker" behind "npm start --", found "${args.join(' ')}".`,
  );
}

function invitation(config: Config, { signInLink }: Running, faces: Faces): string {
  if (!faces.api) return '. Stop with Ctrl+C.\n';
  const lines = [
    '',
    '',
    `  Open      ${config.publicUrl}`,
    ...(signInLink
      ? [`  Sign in   ${signInLink}`, '            (this link signs you in once, within the hour)']
      : [
          '  Sign in   nobody can yet. Make your company with',
          '            npx baton new-company "<name>" --admin "<your name>" --email <your address>',
        ]),
    '  Stop      Ctrl+C',
    '',
  ];
  return lines.join('\n');
}

/** What nobody foresaw is a defect of ours: then the whole problem is worth more than a sentence. */
function sentenceOf(problem: unknown): string {
  if (problem instanceof StartProblem) return problem.message;
  return `Baton could not start, and this is a defect: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`;
}
