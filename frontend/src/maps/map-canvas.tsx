import '@xyflow/react/dist/base.css';
import type { MapView } from '@baton/contract';
import { useElementSize } from '@mantine/hooks';
import { ReactFlow, ReactFlowProvider, type EdgeTypes, type NodeTypes } from '@xyflow/react';
import { useMemo } from 'react';
import { fitViewport } from '../map-picture/viewport.ts';
import { ArrowLine, ArrowHeads } from './arrow-line.tsx';
import { CanvasControls } from './canvas-controls.tsx';
import { canvasEdges, canvasNodes, type Drawn } from './canvas-parts.ts';
import { LaneGround } from './lane-ground.tsx';
import { LaneHeaders } from './lane-headers.tsx';
import styles from './map-canvas.module.css';
import { OwnerCard } from './owner-card.tsx';
import { StepCard } from './step-card.tsx';

const nodeTypes: NodeTypes = { lane: LaneGround, step: StepCard, owner: OwnerCard };
const edgeTypes: EdgeTypes = { arrow: ArrowLine };

/** From here on only what is in sight is in the page. */
const CULL_FROM = 150;
const HEADERS = 156;
const NARROW_HEADERS = 106;
const NARROW = 720;

/** The picture of a map on a canvas to pan and zoom. Steps are links: Tab walks them in reading order. */
export function MapCanvas({ map, drawn }: { map: MapView; drawn: Drawn }) {
  const { ref, width, height } = useElementSize();
  const nodes = useMemo(() => canvasNodes(map, drawn), [map, drawn]);
  const edges = useMemo(() => canvasEdges(drawn), [drawn]);
  const headers = width < NARROW ? NARROW_HEADERS : HEADERS;
  const fit = fitViewport(drawn.picture, { width, height, headers });

  return (
    <section ref={ref} className={styles.canvas} aria-label={`Picture of “${map.title}”`}>
      {width > 0 && height > 0 ? (
        <ReactFlowProvider>
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            defaultViewport={fit}
            minZoom={0.2}
            maxZoom={1.6}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            deleteKeyCode={null}
            panOnScroll
            zoomOnDoubleClick={false}
            onlyRenderVisibleElements={nodes.length > CULL_FROM}
            proOptions={{ hideAttribution: false }}
          >
            <ArrowHeads />
            <LaneHeaders lanes={drawn.map.lanes} placed={drawn.picture.lanes} width={headers} />
            <CanvasControls fit={fit} />
          </ReactFlow>
        </ReactFlowProvider>
      ) : null}
    </section>
  );
}
