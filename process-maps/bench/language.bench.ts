/** All speed and size figures of the language in one line: `npm run bench:language`. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { compile } from '../src/index.ts';
import { benchCatalog, grownMap } from './grown-map.ts';

const root = path.resolve(import.meta.dirname, '../..');
const target = {
  text_1000_p95_ms: 150,
  text_50_p95_ms: 10,
  rules_per_s: 500_000,
  cases_per_s: 5_000,
  browser_gzip_kb: 120,
};

/** Milliseconds from text to pipeline, 95th percentile. */
function p95(steps: number, runs: number): number {
  const text = grownMap(steps);
  const work = () => compile(text, { catalog: benchCatalog });
  if (!work().pipeline) throw new Error('The map of the benchmark has faults.');
  for (let warm = 0; warm < 20; warm++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return round(times.toSorted((one, other) => one - other)[Math.floor(runs * 0.95)]!);
}

function benchOf(name: string): Record<string, number> {
  const line = execFileSync(process.execPath, [path.join(import.meta.dirname, `${name}.bench.ts`)], {
    encoding: 'utf8',
  });
  return (JSON.parse(line) as { figures: Record<string, number> }).figures;
}

/** The whole package as a page gets it at first, minified: without what is only brought when it is needed (BPMN). */
async function browserSize(): Promise<number> {
  const { output } = await build({
    input: path.join(root, 'process-maps/src/index.ts'),
    output: { format: 'esm', minify: true },
    platform: 'browser',
    external: ['bpmn-moddle'],
    write: false,
    logLevel: 'silent',
  });
  const parts = new Map(output.filter((part) => part.type === 'chunk').map((part) => [part.fileName, part]));
  const first = new Set([...parts.values()].filter((part) => part.isEntry).map((part) => part.fileName));
  for (const name of first)
    for (const needed of parts.get(name)?.imports ?? []) if (parts.has(needed)) first.add(needed);
  return round([...first].reduce((sum, name) => sum + gzipSync(parts.get(name)!.code, { level: 9 }).length, 0) / 1_000);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const figures = {
  text_1000_p95_ms: p95(1_000, 40),
  text_50_p95_ms: p95(50, 100),
  rules_per_s: benchOf('rules').plain_per_s!,
  cases_per_s: benchOf('simulate').casesPerSecond!,
  browser_gzip_kb: await browserSize(),
};
const met = {
  text_1000_p95_ms: figures.text_1000_p95_ms < target.text_1000_p95_ms,
  text_50_p95_ms: figures.text_50_p95_ms < target.text_50_p95_ms,
  rules_per_s: figures.rules_per_s >= target.rules_per_s,
  cases_per_s: figures.cases_per_s >= target.cases_per_s,
  browser_gzip_kb: figures.browser_gzip_kb < target.browser_gzip_kb,
};
console.log(
  JSON.stringify({ check: 'bench:language', holds: Object.values(met).every(Boolean), target, figures, met }),
);
