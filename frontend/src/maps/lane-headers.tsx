import { IconAlertCircle, IconBuilding, IconSparkles } from '@tabler/icons-react';
import { useViewport } from '@xyflow/react';
import type { PictureLane, PlacedLane } from '@baton/process-maps/picture';
import { Avatar } from '../ui/avatar.tsx';
import styles from './lane-headers.module.css';

const notes: Record<PictureLane['kind'], string> = {
  outside: 'Outside our tools',
  automatic: 'AI steps and connectors',
  person: '',
  stop: 'One named owner each',
};

/** Who a lane belongs to, as a small picture. */
export function LaneMark({ lane }: { lane: PictureLane }) {
  if (lane.kind === 'automatic')
    return <IconSparkles className={styles.mark} data-kind="automatic" size={18} aria-hidden="true" />;
  if (lane.kind === 'stop')
    return <IconAlertCircle className={styles.mark} data-kind="stop" size={18} aria-hidden="true" />;
  if (lane.person) return <Avatar id={lane.person.id} name={lane.person.name} size={28} />;
  if (lane.kind === 'person') return <Avatar id={lane.title} name={lane.title} size={28} />;
  return <IconBuilding className={styles.mark} size={18} aria-hidden="true" />;
}

/** The second line of a lane's header. */
export const laneNote = (lane: PictureLane): string => (lane.person ? lane.title : notes[lane.kind]);

/** Names of the lanes; they stay at the left edge while the picture moves. */
export function LaneHeaders({ lanes, placed, width }: { lanes: PictureLane[]; placed: PlacedLane[]; width: number }) {
  const { y, zoom } = useViewport();
  return (
    <ul className={styles.headers} style={{ width }} aria-label="Lanes">
      {lanes.map((lane, at) => (
        <li
          key={lane.id}
          className={styles.header}
          data-kind={lane.kind}
          style={{ top: y + placed[at]!.y * zoom, height: placed[at]!.height * zoom }}
        >
          <LaneMark lane={lane} />
          <span className={styles.names}>
            <strong>{lane.person?.name ?? lane.title}</strong>
            <span>{laneNote(lane)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
