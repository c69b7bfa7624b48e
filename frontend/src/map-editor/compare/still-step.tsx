import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import face from '../../maps/step-card.module.css';
import type { EditStepData, StopPart } from '../canvas/edit-parts.ts';
import { StepFace } from '../canvas/step-face.tsx';
import stop from '../canvas/edit-step.module.css';
import styles from './compare.module.css';

type StillPart = Node<EditStepData & { mark: string }, 'step'>;

const hidden = { opacity: 0, pointerEvents: 'none' } as const;

/** A step as it is drawn in the editor, to look at. */
export const StillStep = memo(function StillStep({ data }: NodeProps<StillPart>) {
  const { kind, layer, mark } = data;
  return (
    <>
      <div
        className={`${face.step} ${mark === 'Removed' ? styles.faded : ''}`}
        data-kind={kind}
        data-layer={layer || undefined}
        role="group"
        aria-label={`${mark ? `${mark}: ` : ''}${data.title}`}
      >
        <StepFace data={data} />
      </div>
      {mark ? (
        <span className={styles.mark} data-mark={mark} aria-hidden="true">
          {mark}
        </span>
      ) : null}
      <Handle type="target" position={Position.Left} style={hidden} isConnectable={false} />
      <Handle type="source" position={Position.Right} style={hidden} isConnectable={false} />
    </>
  );
});

export const StillStop = memo(function StillStop({ data }: NodeProps<StopPart>) {
  return (
    <>
      <div className={stop.stop} role="group" aria-label="Stop rule">
        <span className={stop.rule}>{data.rule || 'No rule yet'}</span>
      </div>
      <Handle type="target" position={Position.Top} style={hidden} isConnectable={false} />
    </>
  );
});
