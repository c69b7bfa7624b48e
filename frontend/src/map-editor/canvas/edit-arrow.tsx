import { IconPlus } from '@tabler/icons-react';
import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { markAnchor } from '../../map-picture/rounded-path.ts';
import { ArrowLine } from '../../maps/arrow-line.tsx';
import { useAdding } from '../adding.ts';
import type { EditArrowPart } from './edit-parts.ts';
import styles from './edit-arrow.module.css';
import { wayOf } from './picture-of-draft.ts';

/** An arrow with a + on it, which puts a step between. By keyboard the same is done with a step chosen and a kind's key. */
export const EditArrow = memo(function EditArrow(props: EdgeProps<EditArrowPart>) {
  const { id, data } = props;
  const begin = useAdding((state) => state.begin);
  const way = wayOf(id);
  if (!data || data.arrow.points.length < 2) return null;
  const { x, y } = markAnchor(data.arrow.points);
  const below = data.arrow.handoff > 0 || data.wait ? 24 : 0;
  return (
    <g className={styles.arrow}>
      <ArrowLine {...props} />
      {way ? (
        <g
          className={`${styles.plus} nopan`}
          transform={`translate(${x} ${y + below})`}
          onClick={() => begin({ on: way })}
          aria-hidden="true"
        >
          <circle r={11} />
          <IconPlus x={-8} y={-8} size={16} />
        </g>
      ) : null}
    </g>
  );
});
