import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { isoDuration } from '../words/duration.ts';
import { ruleWords } from '../words/sentence.ts';
import { Avatar } from '../ui/avatar.tsx';
import type { OwnerPart } from './canvas-parts.ts';
import styles from './owner-card.module.css';

const hidden = { opacity: 0, pointerEvents: 'none' } as const;
const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

/** A stop rule as a sentence, and the one named person who answers. */
export const OwnerCard = memo(function OwnerCard({ data: { stop, step } }: NodeProps<OwnerPart>) {
  const { owner, backup, sentence } = stop;
  return (
    <div className={styles.card} title={sentence} role="group" aria-label={`Stop rule of “${step}”`}>
      <div className={styles.rule}>
        {owner ? <Avatar id={owner.id} name={owner.name} size={26} /> : null}
        <p>{ruleWords(sentence)}</p>
      </div>
      <p className={styles.owner}>
        {owner ? (
          <span>
            <strong>{firstName(owner.name)}</strong> in {isoDuration(stop.answerWithin)}
          </span>
        ) : (
          <span className={styles.missing}>No owner</span>
        )}
        {backup ? <span>backup {firstName(backup.name)}</span> : <span className={styles.missing}>No backup</span>}
      </p>
      <Handle type="target" position={Position.Top} style={hidden} isConnectable={false} />
    </div>
  );
});
