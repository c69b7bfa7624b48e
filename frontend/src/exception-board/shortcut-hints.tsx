import { useShortcutsOn } from '../app/shortcuts/shortcut-setting.ts';
import { Key } from '../ui/key.tsx';
import styles from './shortcut-hints.module.css';

/** @param choices how many choices answer to a number key; 0 = it is answered */
export function ShortcutHints({ choices }: { choices: number }) {
  const [on] = useShortcutsOn();
  if (!on) return null;
  const keys: [string[], string][] = [[['J', 'K'], 'next, previous']];
  if (choices > 0)
    keys.push(
      [['1', `${Math.min(choices, 9)}`], 'choose'],
      [['A'], 'I’m on it'],
      [['B'], 'hand to backup'],
      [['H'], 'put off'],
      [['Q'], 'ask someone'],
    );
  keys.push([['O'], 'open case']);
  if (choices > 0) keys.push([['Ctrl', 'Enter'], 'confirm']);
  return (
    <p className={styles.hints}>
      {keys.map(([names, meaning]) => (
        <span key={meaning} className={styles.hint}>
          {names.map((name) => (
            <Key key={name}>{name}</Key>
          ))}
          {meaning}
        </span>
      ))}
    </p>
  );
}
