import type { MeasuresView, MeasureWords } from '@baton/contract';
import styles from './measures.module.css';
import drawn from './week-chart.module.css';
import { runsOf } from './runs.ts';
import { scaleOf, type Scale } from './scale.ts';
import { useWidth } from './use-width.ts';
import { unitText, valueText } from './value-words.ts';

const HEIGHT = 220;
const LEFT = 66;
const RIGHT = 18;
const TOP = 26;
const BOTTOM = 28;

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
export const weekName = (from: string): string => day.format(new Date(from));

interface DrawnParts {
  weeks: { from: string; value: number | null; n: number }[];
  width: number;
  scale: Scale;
  words: MeasureWords;
  currency: string;
}

function Drawn({ weeks, width, scale, words, currency }: DrawnParts) {
  const step = (width - LEFT - RIGHT) / weeks.length;
  const x = (n: number) => LEFT + step * (n + 0.5);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.min(1, value / scale.top));
  const runs = runsOf(weeks.map(({ value }, n) => ({ x: x(n), y: value === null ? null : y(value) })));
  const every = Math.ceil(58 / step);
  const last = weeks.findLastIndex(({ value }) => value !== null);
  return (
    <>
      {weeks.map(({ from, value }, n) =>
        value === null ? (
          <rect
            key={from}
            x={x(n) - step / 2 + 1}
            y={TOP}
            width={Math.max(0, step - 2)}
            height={HEIGHT - TOP - BOTTOM}
            className={drawn.gap}
          />
        ) : null,
      )}
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(mark)} y2={y(mark)} className={drawn.ground} />
          <text x={LEFT - 10} y={y(mark) + 4} textAnchor="end" className={drawn.axis}>
            {unitText(mark, words.unit, currency)}
          </text>
        </g>
      ))}
      {weeks.map(({ from }, n) =>
        (weeks.length - 1 - n) % every === 0 ? (
          <text key={from} x={x(n)} y={HEIGHT - 8} textAnchor="middle" className={drawn.axis}>
            {n === weeks.length - 1 ? 'this week' : weekName(from)}
          </text>
        ) : null,
      )}
      {runs.map((run) => (
        <g key={run[0]!.x}>
          <polyline points={run.map((place) => `${place.x},${place.y}`).join(' ')} className={drawn.line} />
          {run.map((place) => (
            <circle key={place.x} cx={place.x} cy={place.y} r={3.5} className={drawn.point} />
          ))}
        </g>
      ))}
      {last >= 0 ? (
        <text
          x={Math.min(x(last), width - RIGHT - 20)}
          y={y(weeks[last]!.value!) - 10}
          textAnchor="middle"
          className={drawn.latest}
        >
          {unitText(weeks[last]!.value!, words.unit, currency)}
        </text>
      ) : null}
    </>
  );
}

/** One measure, week by week, as a picture and as a table. Weeks with too few are gaps. */
export function WeekChart({ view, words }: { view: MeasuresView; words: MeasureWords }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const weeks = view.weeks.map(({ from, values }) => ({
    from,
    value: values[words.id]?.value ?? null,
    n: values[words.id]?.n ?? 0,
  }));
  const values = weeks.flatMap(({ value }) => (value === null ? [] : [value]));
  const text = (value: number) => unitText(value, words.unit, view.currency);
  const summary = `${words.name} by week, from ${text(Math.min(...values))} to ${text(Math.max(...values))}. The same as a table below.`;
  return (
    <figure className={drawn.chart}>
      <div ref={ref}>
        {values.length === 0 ? (
          <p className={drawn.nothing}>Too few in every single week. Over the whole time there may be enough.</p>
        ) : (
          <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary}>
            <Drawn
              weeks={weeks}
              width={width}
              scale={scaleOf(values, words.unit)}
              words={words}
              currency={view.currency}
            />
          </svg>
        )}
      </div>
      {values.length > 0 && values.length < weeks.length ? (
        <p className={drawn.gapNote}>
          <span className={drawn.gapMark} aria-hidden="true" /> Weeks with too few to say
        </p>
      ) : null}
      <details className={styles.how}>
        <summary>The same as a table</summary>
        <table className={drawn.small}>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">{words.name}</th>
              <th scope="col">Counted from</th>
            </tr>
          </thead>
          <tbody>
            {view.weeks.map((week, n) => (
              <tr key={week.from}>
                <th scope="row">{weekName(week.from)}</th>
                <td>{valueText(week.values[words.id], words.unit, view.currency)}</td>
                <td>{weeks[n]!.n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
