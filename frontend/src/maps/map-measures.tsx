import type { MapView } from '@baton/contract';
import type { ReactNode } from 'react';
import { ScrollStrip } from '../ui/scroll-region.tsx';
import styles from './map.module.css';

const Measure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const layers = [
  ['execution', 'Execution'],
  ['judgment', 'Judgment'],
  ['boundary', 'Boundary'],
] as const;

export function MapMeasures({ map }: { map: MapView }) {
  const stops = map.steps.reduce((sum, step) => sum + step.stops.length, 0);
  return (
    <ScrollStrip name="Measures" className={styles.strip!}>
      <dl className={styles.measures}>
        <Measure name="Handoffs on the map">{map.handoffs}</Measure>
        <Measure name="Stop rules">{stops}</Measure>
        <Measure name="Running now">{map.running}</Measure>
        <Measure name="Stopped now">{map.stopped}</Measure>
        <Measure name="Finished this week">{map.finishedThisWeek}</Measure>
      </dl>
      <ul className={styles.legend} aria-label="Layers">
        {layers.map(([layer, name]) => (
          <li key={layer}>
            <span className={styles.layerMark} data-layer={layer} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </ScrollStrip>
  );
}
