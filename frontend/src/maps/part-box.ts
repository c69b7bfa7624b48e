import type { Box } from '@baton/process-maps/picture';
import { Position, type Node } from '@xyflow/react';

type Handles = NonNullable<Node['handles']>;
type Sized = Pick<Node, 'position'> & { width: number; height: number; measured: { width: number; height: number } };

/** Where a part stands and how large it is: the layout knows it, so the browser need not measure it first. */
export const partBox = ({ x, y, width, height }: Box): Sized => ({
  position: { x, y },
  width,
  height,
  measured: { width, height },
});

/** As large as in the style sheet. */
const HANDLE = 14;

/** A step: arrows come in at its left edge and leave at its right one. */
export const stepBox = (box: Box): Sized & { handles: Handles } => {
  const y = (box.height - HANDLE) / 2;
  const end = { y, width: HANDLE, height: HANDLE };
  return {
    ...partBox(box),
    handles: [
      { ...end, type: 'target', position: Position.Left, x: -HANDLE / 2 },
      { ...end, type: 'source', position: Position.Right, x: box.width - HANDLE / 2 },
    ],
  };
};

/** The card of a stop rule: its arrow comes in at the top. */
export const stopBox = (box: Box): Sized & { handles: Handles } => ({
  ...partBox(box),
  handles: [{ type: 'target', position: Position.Top, x: box.width / 2, y: 0, width: 1, height: 1 }],
});
