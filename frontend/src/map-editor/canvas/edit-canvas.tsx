import '@xyflow/react/dist/base.css';
import {
  applyNodeChanges,
  ReactFlow,
  ReactFlowProvider,
  type Connection,
  type EdgeTypes,
  type Node,
  type NodeChange,
  type NodeTypes,
} from '@xyflow/react';
import { memo, useCallback, useMemo, useState } from 'react';
import { createKeeper } from '../../map-picture/keep-parts.ts';
import { ArrowHeads } from '../../maps/arrow-line.tsx';
import { CanvasControls } from '../../maps/canvas-controls.tsx';
import { canvasLook, useCanvasRoom } from '../../maps/canvas-look.ts';
import { laneParts } from '../../maps/canvas-parts.ts';
import { LaneGround } from '../../maps/lane-ground.tsx';
import canvas from '../../maps/map-canvas.module.css';
import { useAdding } from '../adding.ts';
import { TRIGGER } from '../editing-store.ts';
import { walkSteps } from '../keys/walk-steps.ts';
import { useEditingStore } from '../use-editing.ts';
import { EditArrow } from './edit-arrow.tsx';
import { EditStep } from './edit-step.tsx';
import { type AroundSteps, arrowParts, type DraftDrawn, type EditArrowPart, stepParts } from './edit-parts.ts';
import { EditLaneHeaders } from './edit-lane-headers.tsx';
import { FollowRehearsal } from './follow-rehearsal.tsx';
import { laneAt } from './lane-at.ts';
import { ShowAsked } from './show-asked.tsx';
import { StopCard } from './stop-card.tsx';

const nodeTypes: NodeTypes = { lane: LaneGround, step: EditStep, stop: StopCard };
const edgeTypes: EdgeTypes = { arrow: EditArrow };
interface Props {
  drawn: DraftDrawn;
  /** The same object as long as nothing in it changed. */
  around: AroundSteps;
}

/** The map to draw on. Its picture is a function of the map: what is dragged becomes a command, and then stands in its place. */
export const EditCanvas = memo(function EditCanvas({ drawn, around }: Props) {
  const store = useEditingStore();
  const begin = useAdding((state) => state.begin);
  const { ref, width, height, headers, fit, narrow, ready } = useCanvasRoom(drawn.picture);
  const [keepNodes] = useState(() => createKeeper<Node>());
  const [keepArrows] = useState(() => createKeeper<EditArrowPart>());
  const laidOut = useMemo(
    () => keepNodes([...laneParts(drawn), ...stepParts(drawn, around)]),
    [keepNodes, drawn, around],
  );
  const edges = useMemo(() => keepArrows(arrowParts(drawn)), [keepArrows, drawn]);
  const [nodes, setNodes] = useState(laidOut);
  const [shown, setShown] = useState(laidOut);
  if (shown !== laidOut) {
    setShown(laidOut);
    setNodes(laidOut);
  }
  const onNodesChange = useCallback((changes: NodeChange[]) => setNodes((now) => applyNodeChanges(changes, now)), []);

  const sight = { boxes: drawn.picture.boxes, width, height, headers };

  const drop = (_: unknown, node: Node) => {
    const lane = laneAt(drawn, node.position.y + (node.height ?? 0) / 2);
    const { selection, draft: now } = store.getState();
    const steps = selection.includes(node.id) ? selection.filter((one) => one !== TRIGGER) : [node.id];
    const moved =
      lane !== undefined &&
      now.steps[node.id]?.['lane'] !== lane &&
      store.getState().do({ do: 'move_to_lane', steps, lane });
    // Dropped in its own lane it goes back to its place: the layout follows from the map.
    if (!moved) setNodes(laidOut);
  };
  const connect = ({ source, target }: Connection) =>
    void store.getState().do({ do: 'connect', from: source === TRIGGER ? null : source, to: target });

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the steps in it: each is a button
    <section
      ref={ref}
      className={canvas.canvas}
      aria-label="The map"
      onKeyDown={(event) => walkSteps(event, store, drawn)}
    >
      {ready ? (
        <ReactFlowProvider>
          <ReactFlow
            {...canvasLook(nodes.length)}
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            defaultViewport={fit}
            onNodesChange={onNodesChange}
            onNodeDragStop={drop}
            onConnect={connect}
            onConnectEnd={(_, { isValid, fromNode, toNode }) => {
              if (!isValid && fromNode && !toNode) begin({ after: fromNode.id });
            }}
            onPaneClick={() => store.getState().select([])}
            nodeDragThreshold={4}
            nodesDraggable={!narrow}
            nodesConnectable={!narrow}
          >
            <ArrowHeads />
            <EditLaneHeaders drawn={drawn} width={headers} />
            <CanvasControls fit={fit} />
            <ShowAsked {...sight} />
            <FollowRehearsal {...sight} />
          </ReactFlow>
        </ReactFlowProvider>
      ) : null}
    </section>
  );
});
