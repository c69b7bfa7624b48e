import { appendFileSync } from 'node:fs';
import type { VendorSimulator } from './vendor-simulator.ts';

/** What one simulated vendor has seen, as a line of JSON in the file that `npm run conformance` names. */
export interface ConformanceNote {
  /** The spec file. */
  file: string;
  /** Operations of the vendor that were asked for, each once. */
  operations: string[];
  requests: number;
  /** Outside the description, and not declared as known. */
  violations: string[];
  /** Known differences between the vendor and its own description. */
  known: number;
  /** Requests that were broken on purpose. */
  broken: number;
}

export function noteConformance(simulator: VendorSimulator): void {
  const target = process.env['BATON_CONFORMANCE_NOTES'];
  if (!target) return;
  const strange = simulator.violations.filter((one) => !simulator.isKnown(one));
  const note: ConformanceNote = {
    file: specFile(),
    operations: [...new Set(simulator.requests.map(({ operation }) => operation))],
    requests: simulator.requests.length,
    violations: strange.map(({ side, problem }) => `${side}: ${problem}`),
    known: simulator.violations.length - strange.length,
    broken: simulator.broken,
  };
  appendFileSync(target, `${JSON.stringify(note)}\n`);
}

/** Jest knows which file it runs; outside of it there is none. */
function specFile(): string {
  const { expect } = globalThis as { expect?: { getState(): { testPath?: string } } };
  return expect?.getState().testPath ?? '';
}
