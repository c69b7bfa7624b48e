import '@xyflow/react/dist/base.css';
import { useElementSize } from '@mantine/hooks';
import { ReactFlow, ReactFlowProvider, type EdgeTypes, type Node, type NodeTypes } from '@xyflow/react';
import { useMemo } from 'react';
import { fitViewport } from '../../map-picture/viewport.ts';
import { ArrowHeads, ArrowLine } from '../../maps/arrow-line.tsx';
import { CanvasControls } from '../../maps/canvas-controls.tsx';
import { LaneGround } from '../../maps/lane-ground.tsx';
import { LaneHeaders } from '../../maps/lane-headers.tsx';
import canvas from '../../maps/map-canvas.module.css';
import { arrowParts, type DraftDrawn, laneParts, stepParts } from '../canvas/edit-parts.ts';
import { StillStep, StillStop } from './still-step.tsx';

const nodeTypes: NodeTypes = { lane: LaneGround, step: StillStep, stop: StillStop };
const edgeTypes: EdgeTypes = { arrow: ArrowLine };
const CULL_FROM = 150;
const HEADERS = 156;
const NARROW_HEADERS = 106;
const NARROW = 720;
const none: ReadonlyMap<string, 'must_fix' | 'warning'> = new Map();

interface Props {
  name: string;
  drawn: DraftDrawn;
  /** Steps that bear a word, such as "New". */
  marks: { words: string; steps: ReadonlySet<string> };
}

/** A draft to look at: pan and zoom, nothing else. */
export function StillCanvas({ name, drawn, marks }: Props) {
  const { ref, width, height } = useElementSize();
  const nodes = useMemo<Node[]>(
    () => [
      ...laneParts(drawn),
      ...stepParts(drawn, none).map((node) => ({
        ...node,
        draggable: false,
        data: { ...node.data, mark: marks.steps.has(node.id) ? marks.words : '' },
      })),
    ],
    [drawn, marks],
  );
  const edges = useMemo(() => arrowParts(drawn), [drawn]);
  const headers = width < NARROW ? NARROW_HEADERS : HEADERS;
  const fit = fitViewport(drawn.picture, { width, height, headers });
  return (
    <section ref={ref} className={canvas.canvas} aria-label={name}>
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
