import type { MeasuresView, MeasureWords } from '@baton/contract';
import styles from './measures.module.css';
import { basisText, valueText } from './value-words.ts';

interface Parts {
  view: MeasuresView;
  words: MeasureWords;
  picked: boolean;
  onPick: () => void;
}

/** One number with what it was counted from and how. Picking it shows it week by week. */
export function MeasureCard({ view, words, picked, onPick }: Parts) {
  const measured = view.all[words.id];
  const missing = measured?.value === null;
  return (
    <li className={styles.card} data-picked={picked || undefined}>
      <button type="button" className={styles.pick} aria-pressed={picked} onClick={onPick}>
        <span className={styles.name}>{words.name}</span>
        <span className={styles.value} data-missing={missing || undefined}>
          {valueText(measured, words.unit, view.currency)}
        </span>
      </button>
      <p className={styles.basis}>{measured ? (missing ? measured.why : basisText(measured)) : ''}</p>
      {measured && !missing && measured.why !== '' ? <p className={styles.basis}>{measured.why}</p> : null}
      <details className={styles.how}>
        <summary>
          How is this counted<span className="visually-hidden">: {words.name}</span>
        </summary>
        <p>{words.formula}</p>
        <p className={styles.quiet}>{words.source}.</p>
      </details>
    </li>
  );
}
