import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { DrawnArrow } from '@baton/process-maps/picture';
import { cutWord, markAnchor, roundedPath, wordAnchor } from '../map-picture/rounded-path.ts';
import { LETTER_WIDTH, LONGEST_WORD } from '@baton/process-maps/picture';
import styles from './arrow-line.module.css';
import type { ArrowPart } from './canvas-parts.ts';

type Look = 'plain' | 'handoff' | 'stop' | 'rework';
const looks: Look[] = ['plain', 'handoff', 'stop', 'rework'];

const lookOf = (arrow: DrawnArrow): Look => {
  if (arrow.kind === 'stop') return 'stop';
  if (arrow.rework) return 'rework';
  return arrow.handoff > 0 ? 'handoff' : 'plain';
};

/** Heads of all arrows, defined once. */
export const ArrowHeads = () => (
  <svg className={styles.heads} aria-hidden="true">
    <defs>
      {looks.map((look) => (
        <marker
          key={look}
          id={`head-${look}`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M1,1.2L9,5L1,8.8Z" className={styles.head} data-look={look} />
        </marker>
      ))}
    </defs>
  </svg>
);

function HandoffNumber({ arrow }: { arrow: DrawnArrow }) {
  const { x, y } = markAnchor(arrow.points);
  return (
    <g className={styles.handoff}>
      <circle cx={x} cy={y} r={10.5} />
      <text x={x} y={y} dy="0.36em">
        {arrow.handoff}
      </text>
    </g>
  );
}

/** How long work lies on this arrow, beside the number of its handoff. */
function WaitPill({ arrow, wait }: { arrow: DrawnArrow; wait: string }) {
  const { x, y } = markAnchor(arrow.points);
  const width = wait.length * LETTER_WIDTH + 14;
  const left = arrow.handoff > 0 ? x + 14 : x - width / 2;
  return (
    <g className={styles.wait}>
      <rect x={left} y={y - 10} width={width} height={20} rx={10} />
      <text x={left + width / 2} y={y} dy="0.36em">
        {wait}
      </text>
    </g>
  );
}

function Word({ arrow }: { arrow: DrawnArrow }) {
  const { x, y } = wordAnchor(arrow.points, arrow.wordBelow);
  return (
    <text className={styles.word} x={x} y={y}>
      {cutWord(arrow.label, LONGEST_WORD / LETTER_WIDTH)}
    </text>
  );
}

/** One arrow along its laid-out points, with its number or word drawn inside the same SVG. */
export const ArrowLine = memo(function ArrowLine({ data }: EdgeProps<ArrowPart>) {
  if (!data) return null;
  const { arrow, wait } = data;
  const look = lookOf(arrow);
  return (
    <g aria-hidden="true">
      <path d={roundedPath(arrow.points)} className={styles.line} data-look={look} markerEnd={`url(#head-${look})`} />
      {arrow.handoff > 0 ? <HandoffNumber arrow={arrow} /> : null}
      {wait ? <WaitPill arrow={arrow} wait={wait} /> : null}
      {arrow.label ? <Word arrow={arrow} /> : null}
    </g>
  );
});
