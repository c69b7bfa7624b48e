import type { MeasuredSet, MeasureId, MeasuresView, MeasureWords } from '@baton/contract';
import { ChangeText } from './change-text.tsx';
import { headlineIds } from './headline.tsx';
import styles from './measures.module.css';
import { SparkLine } from './spark-line.tsx';
import { valueText } from './value-words.ts';

const groups: { group: MeasureWords['group']; title: string }[] = [
  { group: 'result', title: 'What came of it' },
  { group: 'time', title: 'How long it took' },
  { group: 'machine', title: 'What machines did' },
  { group: 'people', title: 'What people did' },
  { group: 'money', title: 'What it cost' },
];

interface Parts {
  view: MeasuresView;
  before: MeasuredSet;
  picked: MeasureId;
  onPick: (id: MeasureId) => void;
}

function Row({ view, before, picked, onPick, words }: Parts & { words: MeasureWords }) {
  const measured = view.all[words.id];
  return (
    <li>
      <button type="button" className={styles.row} aria-pressed={words.id === picked} onClick={() => onPick(words.id)}>
        <span className={styles.rowName}>{words.name}</span>
        <SparkLine values={view.weeks.map(({ values }) => values[words.id]?.value ?? null)} />
        <span className={styles.rowNumbers}>
          <span className={styles.rowValue} data-missing={measured?.value === null || undefined}>
            {valueText(measured, words.unit, view.currency)}
          </span>
          <ChangeText now={measured} before={before[words.id]} words={words} currency={view.currency} />
        </span>
      </button>
    </li>
  );
}

/** All other measures, by what they are about. The one that is picked is shown week by week beside them. */
export function MeasureGroups(parts: Parts) {
  return (
    <div className={styles.groups}>
      {groups.map(({ group, title }) => (
        <section key={group} className={styles.group} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {parts.view.words
              .filter((words) => words.group === group && !headlineIds.includes(words.id))
              .map((words) => (
                <Row key={words.id} {...parts} words={words} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
