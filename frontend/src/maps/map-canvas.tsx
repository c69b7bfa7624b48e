import type { MapView } from '@baton/contract';
import type { NodeTypes } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { createKeeper } from '../map-picture/keep-parts.ts';
import { canvasEdges, canvasNodes, type Drawn } from './canvas-parts.ts';
import { LaneGround } from './lane-ground.tsx';
import { OwnerCard } from './owner-card.tsx';
import { StepCard } from './step-card.tsx';
import { StillCanvas } from './still-canvas.tsx';

const nodeTypes: NodeTypes = { lane: LaneGround, step: StepCard, owner: OwnerCard };

/** The published map. Steps are links: Tab walks them in reading order. */
export function MapCanvas({ map, drawn }: { map: MapView; drawn: Drawn }) {
  // Counts change while somebody looks; only the steps whose count changed are drawn again.
  const [keep] = useState(() => createKeeper<ReturnType<typeof canvasNodes>[number]>());
  const nodes = useMemo(() => keep(canvasNodes(map, drawn)), [keep, map, drawn]);
  const edges = useMemo(() => canvasEdges(drawn), [drawn]);
  const name = `Picture of “${map.title}”`;
  return <StillCanvas name={name} drawn={drawn} nodes={nodes} edges={edges} nodeTypes={nodeTypes} />;
}
