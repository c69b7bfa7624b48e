import type { Measured, MeasuresView, MeasureWords } from '@baton/contract';
import { useNow } from '../ui/use-now.ts';
import { moment } from '../words/moment.ts';
import { ChangeText } from './change-text.tsx';
import styles from './measures.module.css';
import pairs from './before-after.module.css';
import { valueText } from './value-words.ts';

type Change = NonNullable<MeasuresView['change']>;

function Bar({ measured, top, side, text }: { measured: Measured; top: number; side: string; text: string }) {
  const width = measured.value === null ? 0 : (100 * measured.value) / top;
  return (
    <div className={pairs.pair} data-side={side}>
      <span className={pairs.pairSide}>{side}</span>
      <span className={pairs.pairTrack} aria-hidden="true">
        <span style={{ width: `${Math.max(width, measured.value ? 0.5 : 0)}%` }} />
      </span>
      <span className={pairs.pairValue}>{text}</span>
    </div>
  );
}

/** Both on one scale: all of a share, or the greater of the two. */
function Pair({
  words,
  before,
  after,
  currency,
}: {
  words: MeasureWords;
  before: Measured;
  after: Measured;
  currency: string;
}) {
  const top = words.unit === 'share' ? 1 : Math.max(before.value ?? 0, after.value ?? 0) || 1;
  const text = (measured: Measured) => valueText(measured, words.unit, currency);
  return (
    <li>
      <p className={pairs.pairName}>
        {words.name} <ChangeText now={after} before={before} words={words} currency={currency} />
      </p>
      <Bar measured={before} top={top} side="before" text={text(before)} />
      <Bar measured={after} top={top} side="after" text={text(after)} />
    </li>
  );
}

function Compared({ view, change }: { view: MeasuresView; change: Change }) {
  const now = useNow();
  const both = view.words.flatMap((words) => {
    const [before, after] = [change.before[words.id], change.after[words.id]];
    return before && after ? [{ words, before, after }] : [];
  });
  const known = both.filter(({ before, after }) => before.value !== null && after.value !== null);
  const others = both.length - known.length;
  return (
    <section className={styles.part} aria-label="Before and after">
      <h2>Before and after version {change.version}</h2>
      <p className={styles.quiet}>
        Published {moment(change.publishedAt, now)}. A case counts for the version that it ended on.{' '}
        {known.length === 0
          ? 'On one side there are too few cases to compare yet.'
          : others > 0
            ? `${others === 1 ? 'One measure has' : `${others} measures have`} too few on one side and ${others === 1 ? 'is' : 'are'} left out.`
            : ''}
      </p>
      <ul className={pairs.pairs}>
        {known.map(({ words, before, after }) => (
          <Pair key={words.id} words={words} before={before} after={after} currency={view.currency} />
        ))}
      </ul>
    </section>
  );
}

export const BeforeAndAfter = ({ view }: { view: MeasuresView }) =>
  view.change ? <Compared view={view} change={view.change} /> : null;
