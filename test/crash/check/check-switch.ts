import type { Facts } from './facts.ts';

/** Milliseconds that the off switch may take to reach every process. */
const allowed = 1_000;

/** 6. No call leaves any process later than a second after everything was switched off. */
export function checkSwitch({ ledger, offWindows }: Facts): string[] {
  return offWindows.flatMap(({ from, to }) =>
    ledger
      .filter((call) => call.at > from + allowed && call.at < to)
      .map((call) => `${call.key} was called ${call.at - from} ms after the off switch`),
  );
}
