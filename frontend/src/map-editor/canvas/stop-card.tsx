import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { isoDuration } from '../../words/duration.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { roleTitle, titleOf } from '../words.ts';
import type { StopPart } from './edit-parts.ts';
import styles from './edit-step.module.css';

const hidden = { opacity: 0, pointerEvents: 'none' } as const;

/** A stop rule and the role that answers; choosing it opens its step. */
export const StopCard = memo(function StopCard({ data }: NodeProps<StopPart>) {
  const store = useEditingStore();
  const owner = useEditing(({ draft }) => roleTitle(draft, data.owner));
  const step = useEditing(({ draft }) => titleOf(draft.steps[data.step], data.step));
  return (
    <>
      <button
        type="button"
        className={styles.stop}
        title={data.rule}
        onClick={() => store.getState().select([data.step])}
      >
        <span className="visually-hidden">Stop rule of “{step}”: </span>
        <span className={styles.rule}>{data.rule || 'No rule yet'}</span>
        <span className={styles.owner}>
          {owner ? owner : <span className={styles.missing}>No owner</span>}
          {data.within ? ` in ${isoDuration(data.within)}` : ''}
        </span>
      </button>
      <Handle type="target" position={Position.Top} style={hidden} isConnectable={false} />
    </>
  );
});
