import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import face from '../../maps/step-card.module.css';
import { TRIGGER } from '../editing-store.ts';
import { openInspector } from '../inspector/open-inspector.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import type { EditStepPart } from './edit-parts.ts';
import styles from './edit-step.module.css';
import { StepFace } from './step-face.tsx';

/** One step to choose, drag and connect. Its text says for a screen reader what the picture shows. */
export const EditStep = memo(function EditStep({ id, data }: NodeProps<EditStepPart>) {
  const store = useEditingStore();
  const chosen = useEditing((state) => state.selection.includes(id));
  const { kind, layer, lane, next, problem } = data;
  const choose = (more: boolean) => {
    const { selection, select } = store.getState();
    if (!more) select([id]);
    else select(selection.includes(id) ? selection.filter((ref) => ref !== id) : [...selection, id]);
  };
  return (
    <>
      <div
        role="button"
        tabIndex={0}
        aria-pressed={chosen}
        className={`${face.step} ${styles.step}`}
        data-step={id}
        data-kind={kind}
        data-layer={layer || undefined}
        title={data.title}
        onClick={(event) => choose(event.shiftKey)}
        onDoubleClick={openInspector}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          choose(event.shiftKey);
          if (event.key === 'Enter' && !event.shiftKey) openInspector();
        }}
      >
        <StepFace data={data} />
        <span className="visually-hidden">
          . Lane {lane}.{next ? ` Goes on to ${next}.` : kind === 'end' ? '' : ' Leads nowhere yet.'}
          {problem === 'must_fix' ? ' Has a problem that must be fixed.' : ''}
        </span>
      </div>
      {problem ? <span className={styles.problem} data-severity={problem} aria-hidden="true" /> : null}
      <Handle type="target" position={Position.Left} className={styles.handle!} isConnectable={id !== TRIGGER} />
      <Handle type="source" position={Position.Right} className={styles.handle!} isConnectable={kind !== 'end'} />
    </>
  );
});
