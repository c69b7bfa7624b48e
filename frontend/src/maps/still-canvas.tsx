import '@xyflow/react/dist/base.css';
import type { Picture, PictureMap } from '@baton/process-maps/picture';
import { ReactFlow, ReactFlowProvider, type EdgeTypes, type Node, type NodeTypes } from '@xyflow/react';
import type { ReactNode } from 'react';
import { ArrowHeads, ArrowLine } from './arrow-line.tsx';
import { CanvasControls } from './canvas-controls.tsx';
import { canvasLook, useCanvasRoom } from './canvas-look.ts';
import type { ArrowPart } from './canvas-parts.ts';
import { LaneHeaders } from './lane-headers.tsx';
import styles from './map-canvas.module.css';

const edgeTypes: EdgeTypes = { arrow: ArrowLine };

interface Props {
  /** For a screen reader. */
  name: string;
  drawn: { map: PictureMap; picture: Picture };
  nodes: Node[];
  edges: ArrowPart[];
  nodeTypes: NodeTypes;
  children?: ReactNode;
}

/** A picture of a map to look at: pan and zoom, nothing else. What stands in it is the caller's. */
export function StillCanvas({ name, drawn, nodes, edges, nodeTypes, children }: Props) {
  const { ref, ready, headers, fit } = useCanvasRoom(drawn.picture);
  return (
    <section ref={ref} className={styles.canvas} aria-label={name}>
      {ready ? (
        <ReactFlowProvider>
          <ReactFlow
            {...canvasLook(nodes.length)}
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            defaultViewport={fit}
            nodesDraggable={false}
            nodesConnectable={false}
          >
            <ArrowHeads />
            <LaneHeaders lanes={drawn.map.lanes} placed={drawn.picture.lanes} width={headers} />
            <CanvasControls fit={fit} />
            {children}
          </ReactFlow>
        </ReactFlowProvider>
      ) : null}
    </section>
  );
}
