import '@xyflow/react/dist/base.css';
import { useElementSize } from '@mantine/hooks';
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
import { useCallback, useMemo, useState } from 'react';
import { fitViewport } from '../../map-picture/viewport.ts';
import { ArrowHeads } from '../../maps/arrow-line.tsx';
import { CanvasControls } from '../../maps/canvas-controls.tsx';
import { LaneGround } from '../../maps/lane-ground.tsx';
import canvas from '../../maps/map-canvas.module.css';
import { useAdding } from '../adding.ts';
import { TRIGGER } from '../editing-store.ts';
import { useChecked } from '../checking/checked-context.ts';
import { walkSteps } from '../keys/walk-steps.ts';
import { useEditingStore } from '../use-editing.ts';
import { EditArrow } from './edit-arrow.tsx';
import { EditStep } from './edit-step.tsx';
import { arrowParts, type DraftDrawn, laneParts, stepParts } from './edit-parts.ts';
import { EditLaneHeaders } from './edit-lane-headers.tsx';
import { laneAt } from './lane-at.ts';
import { ShowAsked } from './show-asked.tsx';
import { StopCard } from './stop-card.tsx';

const nodeTypes: NodeTypes = { lane: LaneGround, step: EditStep, stop: StopCard };
const edgeTypes: EdgeTypes = { arrow: EditArrow };
/** From here on only what is in sight is in the page. */
const CULL_FROM = 150;
const HEADERS = 156;
const NARROW_HEADERS = 106;
const NARROW = 720;

interface Props {
  drawn: DraftDrawn;
  problems: ReadonlyMap<string, 'must_fix' | 'warning'>;
}

/** The map to draw on. Its picture is a function of the map: what is dragged becomes a command, and then stands in its place. */
export function EditCanvas({ drawn, problems }: Props) {
  const store = useEditingStore();
  const begin = useAdding((state) => state.begin);
  const { ref, width, height } = useElementSize();
  const { connectors } = useChecked().catalog;
  const laidOut = useMemo<Node[]>(
    () => [...laneParts(drawn), ...stepParts(drawn, problems, connectors)],
    [drawn, problems, connectors],
  );
  const edges = useMemo(() => arrowParts(drawn), [drawn]);
  const [nodes, setNodes] = useState(laidOut);
  const [shown, setShown] = useState(laidOut);
  if (shown !== laidOut) {
    setShown(laidOut);
    setNodes(laidOut);
  }
  const onNodesChange = useCallback((changes: NodeChange[]) => setNodes((now) => applyNodeChanges(changes, now)), []);
  const headers = width < NARROW ? NARROW_HEADERS : HEADERS;
  const fit = fitViewport(drawn.picture, { width, height, headers });

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
            onNodesChange={onNodesChange}
            onNodeDragStop={drop}
            onConnect={connect}
            onConnectEnd={(_, { isValid, fromNode, toNode }) => {
              if (!isValid && fromNode && !toNode) begin({ after: fromNode.id });
            }}
            onPaneClick={() => store.getState().select([])}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            nodeDragThreshold={4}
            deleteKeyCode={null}
            panOnScroll
            zoomOnDoubleClick={false}
            onlyRenderVisibleElements={nodes.length > CULL_FROM}
            proOptions={{ hideAttribution: false }}
          >
            <ArrowHeads />
            <EditLaneHeaders drawn={drawn} width={headers} />
            <CanvasControls fit={fit} />
            <ShowAsked boxes={drawn.picture.boxes} width={width} height={height} headers={headers} />
          </ReactFlow>
        </ReactFlowProvider>
      ) : null}
    </section>
  );
}
