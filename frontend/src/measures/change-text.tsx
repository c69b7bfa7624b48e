import type { Measured, MeasureWords } from '@baton/contract';
import { changeOf } from './change-words.ts';
import styles from './measures.module.css';

interface Parts {
  now: Measured | undefined;
  before: Measured | undefined;
  words: MeasureWords;
  currency: string;
}

const judged = { better: ', better', worse: ', worse', same: '' };

/** The change against as many weeks before; colour says the same as the hidden word. */
export function ChangeText({ now, before, words, currency }: Parts) {
  const { text, tone } = changeOf(now, before, words, currency);
  return (
    <span className={styles.change} data-tone={tone}>
      {text}
      {text === '' ? null : <span className="visually-hidden">{judged[tone]}</span>}
    </span>
  );
}
