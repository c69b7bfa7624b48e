/** Named places at which the crash test may end the process as SIGKILL would. In production nothing listens. */
export type CrashPoint =
  | 'before-call'
  | 'after-call'
  | 'before-commit'
  | 'after-commit'
  | 'before-intake-commit'
  | 'after-intake-commit'
  | 'after-claim'
  | 'before-settle';

export type PassCrashPoint = (name: CrashPoint) => void;

export const passOver: PassCrashPoint = () => undefined;
