import { Button } from '@mantine/core';
import { placeOf } from '../checking/problem-of-steps.ts';
import { useChecked } from '../checking/checked-context.ts';
import { useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';

/** What stands in the way at this step, with the fix beside it. */
export function StepProblems({ step }: { step: string }) {
  const store = useEditingStore();
  const { findings } = useChecked();
  const here = findings.filter((finding) => placeOf(finding) === step && finding.severity !== 'suggestion');
  if (here.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label="Problems of this step">
      {here.map((finding) => {
        const { quickFix } = finding;
        return (
          <li key={`${finding.code} ${finding.path.join('.')}`} data-severity={finding.severity}>
            <span>{finding.message}</span> <span className={styles.quiet}>{finding.fix}</span>
            {quickFix ? (
              <Button
                size="compact-xs"
                onClick={() => store.getState().apply({ title: quickFix.title, set: quickFix.set })}
              >
                {quickFix.title}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
