import { Link } from '@tanstack/react-router';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Avatar } from '../ui/avatar.tsx';
import type { StepData, StepPart } from './canvas-parts.ts';
import styles from './step-card.module.css';
import { StepCounts } from './step-counts.tsx';
import { stepIcons } from './step-icons.ts';
import { kindWords } from './step-words.ts';

function Tile({ data }: { data: StepData }) {
  const { step, person } = data;
  if (step.kind === 'person' && person) return <Avatar id={person.id} name={person.name} size={26} />;
  const Picture = stepIcons[step.kind];
  return (
    <span className={styles.tile} data-kind={step.kind}>
      <Picture size={16} aria-hidden="true" />
    </span>
  );
}

const hidden = { opacity: 0, pointerEvents: 'none' } as const;

/** One step: layer bar, tile, title, tool; a link to the cases in it. */
export const StepCard = memo(function StepCard({ data }: NodeProps<StepPart>) {
  const { step, tool, text, map, count } = data;
  return (
    <>
      <Link
        to="/cases"
        search={step.kind === 'trigger' ? { map } : { map, step: step.id }}
        className={`${styles.step} nopan`}
        data-kind={step.kind}
        data-layer={step.layer ?? undefined}
        title={step.title}
      >
        <span className={styles.inside}>
          {step.kind === 'decision' ? null : <Tile data={data} />}
          <span className={styles.words}>
            <span className="visually-hidden">{kindWords[step.kind]}: </span>
            <span className={styles.title}>{step.title}</span>
            {step.kind === 'decision' ? null : <span className={styles.tool}>{tool}</span>}
          </span>
        </span>
        <span className="visually-hidden">. {text} Open its cases.</span>
        {count && count.stopped > 0 ? (
          <span className={styles.stopped} aria-hidden="true">
            {count.stopped} stopped
          </span>
        ) : null}
      </Link>
      <StepCounts count={count} />
      <Handle type="target" position={Position.Left} style={hidden} isConnectable={false} />
      <Handle type="source" position={Position.Right} style={hidden} isConnectable={false} />
    </>
  );
});
