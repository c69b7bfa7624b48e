import type { Measures } from '@baton/process-maps';
import { duration } from '../words/duration.ts';
import { ScrollStrip } from '../ui/scroll-region.tsx';
import strip from '../maps/map.module.css';
import type { MeasuredDraft } from './checking/check-messages.ts';
import styles from './measures-strip.module.css';

interface Row {
  name: string;
  now: number;
  before: number | undefined;
  isTime: boolean;
}

const counted: [name: string, key: 'tinyApprovals' | 'statusOnly'][] = [
  ['Tiny approvals', 'tinyApprovals'],
  ['Status-only steps', 'statusOnly'],
];
const timed: [name: string, key: 'waitingMs' | 'handsOnMs'][] = [
  ['Waiting time', 'waitingMs'],
  ['Hands-on time', 'handsOnMs'],
];

interface Numbers {
  measures: Measures;
  /** As many as there are numbered arrows. */
  handoffs: number;
}

export function measureRows(now: Numbers, before: Numbers | null): Row[] {
  const of = (name: string, pick: (one: Numbers) => number, isTime = false): Row => ({
    name,
    now: pick(now),
    before: before ? pick(before) : undefined,
    isTime,
  });
  return [
    of('Handoffs', ({ handoffs }) => handoffs),
    ...counted.map(([name, key]) => of(name, ({ measures }) => measures[key])),
    ...timed.map(([name, key]) => of(name, ({ measures }) => measures[key], true)),
  ];
}

/** How much less there is, in words; empty when there was nothing, or it is not less. */
export function lessBy({ now, before, isTime }: Row): string {
  if (before === undefined || before === 0 || now > before) return '';
  if (now === before) return 'the same';
  if (now === 0) return 'gone';
  return `${Math.round((1 - now / before) * 100)}% ${isTime ? 'less' : 'fewer'}`;
}

export const shown = (value: number, isTime: boolean): string => (isTime ? duration(value) : String(value));

const layers = [
  ['execution', 'Execution'],
  ['judgment', 'Judgment'],
  ['boundary', 'Boundary'],
] as const;

interface Props {
  /** Numbered arrows in the picture. */
  handoffs: number;
  measured: MeasuredDraft;
}

/** What the map says about the relay race, counted again on every change. */
export function MeasuresStrip({ handoffs, measured: { measures, other } }: Props) {
  const rows = measures ? measureRows({ measures, handoffs }, other) : [];
  return (
    <ScrollStrip name="Measures" className={`${strip.strip} ${styles.strip}`}>
      <dl className={strip.measures} aria-label="Measures, as declared in the map">
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>
              {row.before === undefined ? null : (
                <>
                  <span className={styles.before}>{shown(row.before, row.isTime)}</span>
                  <span className={styles.to}> → </span>
                </>
              )}
              {shown(row.now, row.isTime)} <span className={styles.less}>{lessBy(row)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <ul className={strip.legend} aria-label="Layers">
        {layers.map(([layer, name]) => (
          <li key={layer}>
            <span className={strip.layerMark} data-layer={layer} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </ScrollStrip>
  );
}
