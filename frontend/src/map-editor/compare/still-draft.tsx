import type { NodeTypes } from '@xyflow/react';
import { useMemo } from 'react';
import { laneParts } from '../../maps/canvas-parts.ts';
import { LaneGround } from '../../maps/lane-ground.tsx';
import { StillCanvas } from '../../maps/still-canvas.tsx';
import { arrowParts, type DraftDrawn, stepParts } from '../canvas/edit-parts.ts';
import { StillStep, StillStop } from './still-step.tsx';

const nodeTypes: NodeTypes = { lane: LaneGround, step: StillStep, stop: StillStop };

interface Props {
  name: string;
  drawn: DraftDrawn;
  /** Steps that bear a word, such as "New". */
  marks: { words: string; steps: ReadonlySet<string> };
}

/** A draft to look at, with a word on some of its steps. */
export function StillDraft({ name, drawn, marks }: Props) {
  const nodes = useMemo(
    () => [
      ...laneParts(drawn),
      ...stepParts(drawn).map((node) => ({
        ...node,
        draggable: false,
        data: { ...node.data, mark: marks.steps.has(node.id) ? marks.words : '' },
      })),
    ],
    [drawn, marks],
  );
  const edges = useMemo(() => arrowParts(drawn), [drawn]);
  return <StillCanvas name={name} drawn={drawn} nodes={nodes} edges={edges} nodeTypes={nodeTypes} />;
}
