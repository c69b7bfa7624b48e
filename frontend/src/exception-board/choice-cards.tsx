import type { AskDetail } from '@baton/contract';
import { Key } from '../ui/key.tsx';
import styles from './decision-card.module.css';

interface Parts {
  choices: AskDetail['choices'];
  picked: string;
  locked: boolean;
  onPick: (id: string) => void;
}

/** Radio buttons in the shape of cards: the name, and what happens next. */
export function ChoiceCards({ choices, picked, locked, onPick }: Parts) {
  return (
    <fieldset className={styles.choices} disabled={locked}>
      <legend className="visually-hidden">Answers</legend>
      {choices.map((choice, at) => (
        <label key={choice.id} className={styles.choice}>
          <input
            type="radio"
            name="choice"
            value={choice.id}
            checked={choice.id === picked}
            onChange={() => onPick(choice.id)}
          />
          <span className={styles.choiceName}>
            {locked || at > 8 ? null : <Key>{at + 1}</Key>}
            {choice.label}
          </span>
          <span className={styles.choiceMeans}>{choice.means}</span>
        </label>
      ))}
    </fieldset>
  );
}
