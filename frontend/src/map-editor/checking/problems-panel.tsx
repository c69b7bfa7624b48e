import type { Finding } from '@baton/process-maps';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCircleX, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import panel from '../../maps/findings-panel.module.css';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { titleOf } from '../words.ts';
import styles from './problems-panel.module.css';

const looks: Record<Finding['severity'], { icon: Icon; name: string }> = {
  must_fix: { icon: IconCircleX, name: 'must fix' },
  warning: { icon: IconAlertTriangle, name: 'warning' },
  suggestion: { icon: IconBulb, name: 'suggestion' },
};

function Problem({ finding, isCurrent, onGo }: { finding: Finding; isCurrent: boolean; onGo: () => void }) {
  const store = useEditingStore();
  const step = useEditing(({ draft }) =>
    finding.step === null ? '' : titleOf(draft.steps[finding.step], finding.step),
  );
  const { icon: Picture, name } = looks[finding.severity];
  const { quickFix } = finding;
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <button type="button" className={styles.problem} onClick={onGo}>
        <Picture size={18} data-severity={finding.severity} aria-label={name} />
        <span>
          {finding.message} <span className={panel.quiet}>{finding.fix}</span>
        </span>
        <span className={panel.quiet}>{step}</span>
      </button>
      {quickFix ? (
        <Button size="compact-sm" onClick={() => store.getState().apply({ title: quickFix.title, set: quickFix.set })}>
          {quickFix.title}
        </Button>
      ) : null}
    </li>
  );
}

interface Props {
  findings: readonly Finding[];
  current: number;
  go: (index: number) => void;
}

/** Everything that stands in the way of publishing, or could be better; choosing one leads to its step. */
export function ProblemsPanel({ findings, current, go }: Props) {
  // On a phone the picture has the room until somebody asks.
  const [startsClosed] = useState(() => window.matchMedia('(width < 720px)').matches);
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <details className={panel.panel} open={!startsClosed} data-problems>
      <summary>
        Problems
        {findings.length === 0 ? <span className={panel.quiet}>None: this map can be published.</span> : null}
        {(['must_fix', 'warning', 'suggestion'] as const)
          .filter((severity) => count(severity) > 0)
          .map((severity) => (
            <span key={severity} data-severity={severity}>
              {count(severity)} {looks[severity].name}
            </span>
          ))}
      </summary>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <Problem
            key={`${finding.code} ${finding.path.join('.')} ${index}`}
            finding={finding}
            isCurrent={index === current}
            onGo={() => go(index)}
          />
        ))}
      </ul>
    </details>
  );
}
