import type { ReactNode } from 'react';
import styles from './label.module.css';

export type LabelTone = 'plain' | 'execution' | 'judgment' | 'waiting' | 'stop' | 'ai';

/** A small word on a quiet ground. The colour repeats what the word says, it never says it alone. */
export function Label({ tone = 'plain', title, children }: { tone?: LabelTone; title?: string; children: ReactNode }) {
  return (
    <span className={styles.label} data-tone={tone} title={title}>
      {children}
    </span>
  );
}

/** On every screen that shows made-up data. */
export const SampleLabel = () => (
  <Label title="Made-up data of the sample company. It can be removed in one click.">Sample</Label>
);

/** On everything that was done, or will be done, with a stand-in instead of the real service. */
export const SandboxLabel = () => (
  <Label
    tone="waiting"
    title="A stand-in answers in place of the real service: nothing leaves this computer, and nobody outside sees it."
  >
    Sandbox
  </Label>
);
