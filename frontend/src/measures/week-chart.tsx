import type { MeasuresView, MeasureWords } from '@baton/contract';
import styles from './measures.module.css';
import { unitText, valueText } from './value-words.ts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 84;
const RIGHT = 14;
const TOP = 30;
const BOTTOM = 30;

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
export const weekName = (from: string): string => day.format(new Date(from));

interface Point {
  from: string;
  value: number | null;
}

/** A round number at or above the highest value, so that the lines on the ground have readable names. */
function topOf(values: number[], unit: MeasureWords['unit']): number {
  const highest = Math.max(0, ...values);
  if (unit === 'share') return highest > 0.5 ? 1 : highest > 0.2 ? 0.5 : 0.2;
  if (highest === 0) return 1;
  const size = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map((step) => step * size).find((round) => round >= highest) ?? highest;
}

/** Runs of weeks with a value: a week without one is a gap, never a zero. */
function runsOf(points: { x: number; y: number | null }[]): { x: number; y: number }[][] {
  const runs: { x: number; y: number }[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) runs.push([]);
    else runs.at(-1)!.push({ x, y });
  }
  return runs.filter((run) => run.length > 0);
}

function Lines({
  points,
  top,
  words,
  currency,
}: {
  points: Point[];
  top: number;
  words: MeasureWords;
  currency: string;
}) {
  const x = (n: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (n + 0.5)) / points.length;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.min(1, value / top));
  const placed = points.map(({ value }, n) => ({ x: x(n), y: value === null ? null : y(value) }));
  const every = Math.ceil(points.length / 6);
  const last = points.findLastIndex(({ value }) => value !== null);
  return (
    <>
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(part * top)} y2={y(part * top)} className={styles.ground} />
          <text x={LEFT - 8} y={y(part * top) + 4} textAnchor="end" className={styles.axis}>
            {unitText(part * top, words.unit, currency)}
          </text>
        </g>
      ))}
      {points.map(({ from }, n) =>
        n % every === 0 ? (
          <text key={from} x={x(n)} y={HEIGHT - 8} textAnchor="middle" className={styles.axis}>
            {weekName(from)}
          </text>
        ) : null,
      )}
      {last >= 0 ? (
        <text x={x(last)} y={y(points[last]!.value!) - 9} textAnchor="middle" className={styles.latest}>
          {unitText(points[last]!.value!, words.unit, currency)}
        </text>
      ) : null}
      {runsOf(placed).map((run) => (
        <g key={run[0]!.x}>
          <polyline points={run.map((point) => `${point.x},${point.y}`).join(' ')} className={styles.line} />
          {run.map((point) => (
            <circle key={point.x} cx={point.x} cy={point.y} r={4} className={styles.point} />
          ))}
        </g>
      ))}
    </>
  );
}

/** One measure, week by week, as a picture and as a table. */
export function WeekChart({ view, words }: { view: MeasuresView; words: MeasureWords }) {
  const points = view.weeks.map(({ from, values }) => ({ from, value: values[words.id]?.value ?? null }));
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const summary =
    values.length === 0
      ? `${words.name}: too few in every week.`
      : `${words.name} by week, from ${unitText(Math.min(...values), words.unit, view.currency)} to ${unitText(Math.max(...values), words.unit, view.currency)}. The same as a table below.`;
  return (
    <figure className={styles.chart}>
      {values.length === 0 ? (
        <p className={styles.nothing}>Too few in every single week. Over the whole time there may be enough.</p>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
          <Lines points={points} top={topOf(values, words.unit)} words={words} currency={view.currency} />
        </svg>
      )}
      <details className={styles.how}>
        <summary>The same as a table</summary>
        <table className={styles.small}>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">{words.name}</th>
              <th scope="col">Counted from</th>
            </tr>
          </thead>
          <tbody>
            {view.weeks.map((week) => (
              <tr key={week.from}>
                <th scope="row">{weekName(week.from)}</th>
                <td>{valueText(week.values[words.id], words.unit, view.currency)}</td>
                <td>{week.values[words.id]?.n ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
