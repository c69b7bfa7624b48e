import { createContext, useContext } from 'react';
import type { MeasuredDraft } from '../checking/check-messages.ts';
import styles from './inspector.module.css';
import { verdictWords } from './verdict-words.ts';

/** How past cases fare under the stop rules of the chosen step; undefined while no past case is known. */
export const PastVerdicts = createContext<MeasuredDraft['stops'] | undefined>(undefined);

/** "7 of the last 112 cases that came here would have stopped." */
export function PastVerdict({ index }: { index: number }) {
  const verdicts = useContext(PastVerdicts);
  // None for this rule: another step was chosen a moment ago, or the map cannot be read as a whole.
  if (!verdicts || index >= verdicts.length) return null;
  return <p className={styles.quiet}>{verdictWords(verdicts[index])}</p>;
}
