import type { FindingView, StepView } from '@baton/contract';
import { IconAlertTriangle, IconBulb, IconCircleX, type Icon } from '@tabler/icons-react';
import styles from './findings-panel.module.css';

const looks: Record<FindingView['severity'], { icon: Icon; name: string }> = {
  must_fix: { icon: IconCircleX, name: 'must fix' },
  warning: { icon: IconAlertTriangle, name: 'warning' },
  suggestion: { icon: IconBulb, name: 'suggestion' },
};

const severities = ['must_fix', 'warning', 'suggestion'] as const;

function Finding({ finding, step }: { finding: FindingView; step: string }) {
  const { icon: Picture, name } = looks[finding.severity];
  return (
    <li className={styles.finding}>
      <Picture size={18} data-severity={finding.severity} aria-label={name} />
      <span>
        {finding.message} <span className={styles.quiet}>{finding.fix}</span>
      </span>
      <span className={styles.quiet}>{step}</span>
    </li>
  );
}

/** What the checks found, in the same words as on the command line. */
export function FindingsPanel({ findings, steps }: { findings: FindingView[]; steps: StepView[] }) {
  if (findings.length === 0) return null;
  const titles = new Map(steps.map((step) => [step.id, step.title]));
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return (
    <details className={styles.panel} open={window.matchMedia('(width >= 720px)').matches}>
      <summary>
        Problems
        {counts.map(({ severity, count }) => (
          <span key={severity} data-severity={severity}>
            {count} {looks[severity].name}
          </span>
        ))}
      </summary>
      <ul>
        {findings.map((finding) => (
          <Finding
            key={`${finding.code} ${finding.line} ${finding.column}`}
            finding={finding}
            step={titles.get(finding.step ?? '') ?? ''}
          />
        ))}
      </ul>
    </details>
  );
}
