import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { stepIcons } from '../../maps/step-icons.ts';
import face from '../../maps/step-card.module.css';
import { TRIGGER } from '../editing-store.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { kindNames } from '../words.ts';
import type { EditStepPart } from './edit-parts.ts';
import styles from './edit-step.module.css';

/** One step to choose, drag and connect. Its text says for a screen reader what the picture shows. */
export const EditStep = memo(function EditStep({ id, data }: NodeProps<EditStepPart>) {
  const store = useEditingStore();
  const chosen = useEditing((state) => state.selection.includes(id));
  const { kind, title, tool, layer, lane, problem } = data;
  const Picture = stepIcons[kind];
  const kindName = kind === 'trigger' ? 'Trigger' : kindNames[kind];
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
        onClick={(event) => choose(event.shiftKey)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          choose(event.shiftKey);
        }}
      >
        <span className={face.inside}>
          {kind === 'decision' ? null : (
            <span className={face.tile} data-kind={kind}>
              <Picture size={16} aria-hidden="true" />
            </span>
          )}
          <span className={face.words}>
            <span className="visually-hidden">{kindName}: </span>
            <span className={face.title}>{title}</span>
            {kind === 'decision' ? null : <span className={face.tool}>{tool}</span>}
          </span>
        </span>
        <span className="visually-hidden">
          . Lane {lane}.{problem === 'must_fix' ? ' Has a problem that must be fixed.' : ''}
        </span>
      </div>
      {problem ? <span className={styles.problem} data-severity={problem} aria-hidden="true" /> : null}
      <Handle type="target" position={Position.Left} className={styles.handle!} isConnectable={id !== TRIGGER} />
      <Handle type="source" position={Position.Right} className={styles.handle!} isConnectable={kind !== 'end'} />
    </>
  );
});
