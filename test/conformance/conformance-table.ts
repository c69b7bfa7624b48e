import type { ConformanceRow } from './conformance-row.ts';

const titles = [
  'connector',
  'offers',
  'operations',
  'requests',
  'violations',
  'faults handled',
  'requests broken',
  'tests',
];

/** For people: what was outside a description stands below the table, in words. */
export function tableOf(rows: readonly ConformanceRow[]): string {
  const cells = rows.map((row) => [row.name, `${row.offers}`, ...(row.why === '' ? figuresOf(row) : [row.why])]);
  const widths = titles.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const lines = [titles, ...cells].map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  const strange = rows.flatMap(({ name, violations }) => [...new Set(violations)].map((one) => `${name}: ${one}`));
  return [...lines, ...strange.slice(0, 50)].join('\n');
}

const figuresOf = (row: ConformanceRow): string[] => [
  `${row.operations}`,
  `${row.requests}`,
  row.known === 0 ? `${row.violations.length}` : `${row.violations.length} (${row.known} known)`,
  `${row.handled} of ${row.kinds}`,
  `${row.broken}`,
  row.failed === 0 ? `${row.passed}` : `${row.passed}, ${row.failed} FAILED`,
];
