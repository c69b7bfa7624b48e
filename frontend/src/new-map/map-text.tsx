import type { CheckResult, FindingView } from '@baton/contract';
import { Textarea } from '@mantine/core';
import { useRef } from 'react';
import { Label, type LabelTone } from '../ui/label.tsx';
import { placeInText } from './place-in-text.ts';
import styles from './new-map.module.css';

const severities: Record<FindingView['severity'], { name: string; tone: LabelTone }> = {
  must_fix: { name: 'Must fix', tone: 'stop' },
  warning: { name: 'Warning', tone: 'waiting' },
  suggestion: { name: 'Suggestion', tone: 'plain' },
};

function FindingLine({ finding, onGo }: { finding: FindingView; onGo: () => void }) {
  const { name, tone } = severities[finding.severity];
  return (
    <li className={styles.finding}>
      <Label tone={tone}>{name}</Label>
      <button type="button" className={styles.place} onClick={onGo}>
        Line {finding.line}, column {finding.column}
      </button>
      <span>
        {finding.message} <span className={styles.quiet}>{finding.fix}</span>
      </span>
    </li>
  );
}

const verdict = ({ publishable, findings }: CheckResult): string => {
  const faults = findings.filter(({ severity }) => severity === 'must_fix').length;
  if (publishable) return findings.length === 0 ? 'Nothing to fix.' : 'It can be published.';
  return faults === 1 ? 'One thing must be fixed first.' : `${faults} things must be fixed first.`;
};

interface Parts {
  text: string;
  /** Undefined while it is being checked for the first time. */
  checked: CheckResult | undefined;
  onText: (text: string) => void;
}

/** The map's text, checked while it is written; a finding leads to its place. */
export function MapText({ text, checked, onText }: Parts) {
  const box = useRef<HTMLTextAreaElement>(null);
  const go = ({ line, column }: FindingView) => {
    const place = placeInText(text, line, column);
    box.current?.focus();
    box.current?.setSelectionRange(place, place);
    // A browser scrolls to the caret only when something is written there.
    if (box.current) box.current.scrollTop = (line - 4) * Number.parseFloat(getComputedStyle(box.current).lineHeight);
  };
  return (
    <section className={styles.part} aria-labelledby="text-title">
      <h2 id="text-title">2. Its text</h2>
      <Textarea
        ref={box}
        aria-label="Text of the map"
        classNames={{ input: styles.text ?? '' }}
        rows={16}
        spellCheck={false}
        maxLength={2_000_000}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <p role="status" className={styles.verdict}>
        {checked ? verdict(checked) : 'Checking'}
      </p>
      <ul className={styles.findings}>
        {checked?.findings.map((finding, n) => (
          <FindingLine key={`${n} ${finding.code}`} finding={finding} onGo={() => go(finding)} />
        ))}
      </ul>
    </section>
  );
}
