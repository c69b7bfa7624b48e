import type { NodeProps } from '@xyflow/react';
import type { LanePart } from './canvas-parts.ts';
import styles from './lane-ground.module.css';

/** The coloured ground of a lane. */
export const LaneGround = ({ data }: NodeProps<LanePart>) => <div className={styles.ground} data-kind={data.kind} />;
