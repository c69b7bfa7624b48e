import type { MeasuresView, MeasureWords } from '@baton/contract';
import styles from './measures.module.css';
import { basisText, markText, valueText } from './value-words.ts';
import { WeekChart } from './week-chart.tsx';

/** The picked measure: its number, from what it was counted, week by week, and how it is counted. */
export function MeasureDetail({ view, words }: { view: MeasuresView; words: MeasureWords }) {
  const measured = view.all[words.id];
  const missing = measured?.value === null;
  const mark = markText(words.id, measured);
  return (
    <section className={styles.detail} aria-label="Week by week" id="week-by-week">
      <h2>{words.name}</h2>
      <p className={styles.detailValue}>
        <span className={styles.value} data-missing={missing || undefined}>
          {valueText(measured, words.unit, view.currency)}
        </span>
        {mark === '' ? null : <span className={styles.mark}>{mark}</span>}
      </p>
      <p className={styles.quiet}>
        {[measured && !missing ? basisText(measured) : '', measured?.why ?? ''].filter((part) => part !== '').join(' ')}
      </p>
      {view.weeks.some(({ values }) => values[words.id] !== undefined) ? (
        <WeekChart view={view} words={words} />
      ) : (
        <p className={styles.quiet}>This one is about now, so there are no weeks to show.</p>
      )}
      <details className={styles.how}>
        <summary>
          How is this counted<span className="visually-hidden">: {words.name}</span>
        </summary>
        <p>{words.formula}</p>
        <p className={styles.quiet}>{words.source}.</p>
      </details>
    </section>
  );
}
