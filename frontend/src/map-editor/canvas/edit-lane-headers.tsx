import { IconGripVertical } from '@tabler/icons-react';
import { useViewport } from '@xyflow/react';
import { useState, type PointerEvent } from 'react';
import { LaneMark, laneNote } from '../../maps/lane-headers.tsx';
import face from '../../maps/lane-headers.module.css';
import { useEditingStore } from '../use-editing.ts';
import type { DraftDrawn } from './edit-parts.ts';
import styles from './edit-lane-headers.module.css';
import { STOP_LANE } from './picture-of-draft.ts';

interface Drag {
  lane: string;
  startY: number;
  /** How far it was dragged, in pixels. */
  by: number;
}

/** Names of the lanes at the left edge; dragged up or down a lane takes another place. The keyboard does it in the inspector. */
export function EditLaneHeaders({ drawn, width }: { drawn: DraftDrawn; width: number }) {
  const store = useEditingStore();
  const { y, zoom } = useViewport();
  const [drag, setDrag] = useState<Drag | null>(null);
  const { lanes: placed } = drawn.picture;
  const drop = () => {
    if (!drag) return;
    setDrag(null);
    const own = placed.filter(({ id }) => id !== STOP_LANE);
    const from = own.findIndex(({ id }) => id === drag.lane);
    const middle = own[from]!.y + own[from]!.height / 2 + drag.by / zoom;
    const to = own.filter((lane, at) => at !== from && lane.y + lane.height / 2 < middle).length;
    if (to !== from) store.getState().do({ do: 'move_lane', lane: drag.lane, to });
  };
  const begin = (lane: string) => (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ lane, startY: event.clientY, by: 0 });
  };
  return (
    <ul className={face.headers} style={{ width }} aria-label="Lanes">
      {drawn.map.lanes.map((lane, at) => {
        const moved = drag?.lane === lane.id ? drag.by : 0;
        return (
          <li
            key={lane.id}
            className={face.header}
            data-kind={lane.kind}
            data-dragged={moved !== 0 || undefined}
            style={{ top: y + placed[at]!.y * zoom + moved, height: placed[at]!.height * zoom, zIndex: moved ? 1 : 0 }}
          >
            <LaneMark lane={lane} />
            <span className={face.names}>
              <strong>{lane.title}</strong>
              <span>{laneNote(lane)}</span>
            </span>
            {lane.kind === 'stop' ? null : (
              <span
                className={`${styles.grip} nopan nodrag`}
                aria-hidden="true"
                title="Drag to move this lane"
                onPointerDown={begin(lane.id)}
                onPointerMove={(event) =>
                  drag?.lane === lane.id && setDrag({ ...drag, by: event.clientY - drag.startY })
                }
                onPointerUp={drop}
                onPointerCancel={() => setDrag(null)}
              >
                <IconGripVertical size={16} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
