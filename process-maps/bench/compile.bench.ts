/** How long a map takes to compile, median of many runs: `node process-maps/bench/compile.bench.ts`. */
import { compile, readMap } from '../src/index.ts';
import { benchCatalog, grownMap } from './grown-map.ts';

const around = { catalog: benchCatalog };
const median = (times: number[]) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!;

function measure(runs: number, work: () => void): number {
  for (let warm = 0; warm < 20; warm++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Number(median(times).toFixed(2));
}

const figures: Record<string, number> = {};
for (const steps of [50, 1_000]) {
  const text = grownMap(steps);
  const result = compile(text, around);
  if (!result.pipeline)
    throw new Error(`The map of the benchmark has faults: ${JSON.stringify(result.findings.slice(0, 3))}`);
  const read = readMap(text);
  figures[`text_${steps}_ms`] = measure(steps > 100 ? 15 : 60, () => compile(text, around));
  figures[`read_${steps}_ms`] = measure(steps > 100 ? 15 : 60, () => readMap(text));
  figures[`document_${steps}_ms`] = measure(steps > 100 ? 15 : 60, () => compile(read, around));
}
console.log(
  JSON.stringify({
    check: 'bench:compile',
    holds: figures['document_1000_ms']! < 150 && figures['text_50_ms']! < 10,
    target: { document_1000_ms: 150, text_50_ms: 10 },
    figures,
  }),
);
