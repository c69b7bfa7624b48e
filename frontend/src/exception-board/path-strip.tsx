import styles from './path-strip.module.css';
import { pathWindow, type PathStep } from './path-window.ts';

const stateWords: Record<PathStep['state'], string> = { done: 'done', stopped: 'stopped here', ahead: 'not started' };

/** Where in the process it stopped: the steps before and after. */
export function PathStrip({ path, map }: { path: PathStep[]; map: string }) {
  if (path.length === 0) return null;
  return (
    <ol className={styles.strip} aria-label={`Where in “${map}”`}>
      {pathWindow(path).map((step) => (
        <li key={step.step} className={styles.step} data-state={step.state}>
          {step.title}
          <span className={step.state === 'stopped' ? undefined : 'visually-hidden'}>, {stateWords[step.state]}</span>
        </li>
      ))}
    </ol>
  );
}
