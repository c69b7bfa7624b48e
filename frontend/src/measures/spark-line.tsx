import { runsOf } from './runs.ts';
import styles from './measures.module.css';
import drawn from './week-chart.module.css';

const WIDTH = 96;
const HEIGHT = 26;
const EDGE = 3;

/** Week by week, without axes; a week with too few is a gap. The chart says it in full. */
export function SparkLine({ values }: { values: (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return <span className={styles.noSpark} aria-hidden="true" />;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = high - low || 1;
  const placed = values.map((value, n) => ({
    x: EDGE + ((WIDTH - 2 * EDGE) * n) / Math.max(1, values.length - 1),
    y: value === null ? null : HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / span,
  }));
  const runs = runsOf(placed);
  const last = runs.at(-1)!.at(-1)!;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" className={styles.spark}>
      {runs.map((run) => (
        <polyline key={run[0]!.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.sparkLine} />
      ))}
      <circle cx={last.x} cy={last.y} r={2.5} className={drawn.point} />
    </svg>
  );
}
