import type { MeasuredSet, MeasureId, MeasuresView } from '@baton/contract';
import { ChangeText } from './change-text.tsx';
import styles from './measures.module.css';
import { SparkLine } from './spark-line.tsx';
import { valueText } from './value-words.ts';

/** What an owner looks at first: does it go through, how soon, is it right, are people in time, what does it cost. */
export const headlineIds: MeasureId[] = ['untouched', 'time_median', 'acceptance', 'in_time', 'mistakes', 'cost'];

interface Parts {
  view: MeasuresView;
  before: MeasuredSet;
  picked: MeasureId;
  onPick: (id: MeasureId) => void;
}

export function Headline({ view, before, picked, onPick }: Parts) {
  const shown = headlineIds.flatMap((id) => view.words.find((words) => words.id === id) ?? []);
  return (
    <ul className={styles.headline} aria-label="At a glance">
      {shown.map((words) => {
        const measured = view.all[words.id];
        return (
          <li key={words.id}>
            <button
              type="button"
              className={styles.tile}
              aria-pressed={words.id === picked}
              onClick={() => onPick(words.id)}
            >
              <span className={styles.name}>{words.name}</span>
              <span className={styles.value} data-missing={measured?.value === null || undefined}>
                {valueText(measured, words.unit, view.currency)}
              </span>
              <span className={styles.tileFoot}>
                <ChangeText now={measured} before={before[words.id]} words={words} currency={view.currency} />
                <SparkLine values={view.weeks.map(({ values }) => values[words.id]?.value ?? null)} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
