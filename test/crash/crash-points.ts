import type { CrashPoint, PassCrashPoint } from '../../backend/src/engine/crash-point.ts';

export const workerPoints: CrashPoint[] = [
  'before-call',
  'after-call',
  'before-commit',
  'after-commit',
  'after-claim',
  'before-settle',
];
export const apiPoints: CrashPoint[] = ['before-intake-commit', 'after-intake-commit'];

/** `after-call:0.01`: the process ends as SIGKILL ends it, with that chance each time it passes the place. */
export function crashAt(setting: string | undefined): PassCrashPoint {
  const [place, chance] = (setting ?? '').split(':');
  return (name) => {
    if (name === place && Math.random() < Number(chance)) process.kill(process.pid, 'SIGKILL');
  };
}
