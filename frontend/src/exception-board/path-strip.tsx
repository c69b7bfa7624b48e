import styles from './path-strip.module.css';
import { pathWindow, type PathStep } from './path-window.ts';

const stateWords: Record<PathStep['state'], string> = { done: 'done', stopped: 'stopped here', ahead: 'not started' };
const TASK_HERE = 'now here';

/** Where in the process it stopped, or where the task is: the steps before and after. */
export function PathStrip({ path, map, task }: { path: PathStep[]; map: string; task: boolean }) {
  if (path.length === 0) return null;
  return (
    <ol className={styles.strip} aria-label={`Where in “${map}”`}>
      {pathWindow(path).map((step) => (
        <li key={step.step} className={styles.step} data-state={step.state} data-task={task || undefined}>
          {step.title}
          <span className={step.state === 'stopped' ? undefined : 'visually-hidden'}>
            , {task && step.state === 'stopped' ? TASK_HERE : stateWords[step.state]}
          </span>
        </li>
      ))}
    </ol>
  );
}
