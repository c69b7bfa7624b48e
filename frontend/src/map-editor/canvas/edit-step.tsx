import { Link, useParams } from '@tanstack/react-router';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import face from '../../maps/step-card.module.css';
import { StepCounts } from '../../maps/step-counts.tsx';
import { countWords, type StepCount } from '../../maps/step-words.ts';
import { TRIGGER } from '../editing-store.ts';
import { openInspector } from '../inspector/open-inspector.ts';
import { markOf, useWatching } from '../rehearse/rehearsal.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import type { EditStepPart } from './edit-parts.ts';
import styles from './edit-step.module.css';
import { StepFace } from './step-face.tsx';

/** One step to choose, drag and connect. Its text says for a screen reader what the picture shows. */
export const EditStep = memo(function EditStep({ id, data }: NodeProps<EditStepPart>) {
  const store = useEditingStore();
  const chosen = useEditing((state) => state.selection.includes(id));
  const mark = useWatching((state) => markOf(id, state));
  const { kind, layer, lane, next, problem, count } = data;
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
        data-mark={mark}
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
          {mark === 'here' ? ' Has the baton.' : ''}
        </span>
      </div>
      {problem ? <span className={styles.problem} data-severity={problem} aria-hidden="true" /> : null}
      {count ? <CasesHere step={id} title={data.title} count={count} /> : null}
      <Handle type="target" position={Position.Left} className={styles.handle!} isConnectable={id !== TRIGGER} />
      <Handle type="source" position={Position.Right} className={styles.handle!} isConnectable={kind !== 'end'} />
    </>
  );
});

/** How many cases of the published map are here now; it leads to them. */
function CasesHere({ step, title, count }: { step: string; title: string; count: StepCount }) {
  const { slug } = useParams({ from: '/signed-in/maps/$slug/edit' });
  return (
    <Link to="/cases" search={{ map: slug, step }} className={`${styles.cases} nopan nodrag`}>
      <StepCounts count={count} />
      <span className="visually-hidden">
        {title}: {countWords(count)}. Open them.
      </span>
    </Link>
  );
}
