import type { Box } from '@baton/process-maps/picture';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { elementOf, useFocusAsked } from '../focus-step.ts';

interface Props {
  boxes: ReadonlyMap<string, Box>;
  /** Of the canvas, in pixels. */
  width: number;
  height: number;
  headers: number;
}

const EDGE = 24;
/** Frames until a step that was out of sight is in the page. */
const PATIENCE = 20;

/** Brings the step that was asked for into sight and gives it the focus. */
export function ShowAsked({ boxes, width, height, headers }: Props) {
  const { step, turn } = useFocusAsked();
  const { getViewport, setViewport } = useReactFlow();
  const known = useRef(boxes);
  useEffect(() => {
    known.current = boxes;
  });
  const done = useRef(turn);
  useEffect(() => {
    if (step === null || done.current === turn) return undefined;
    const box = known.current.get(step);
    if (!box) return undefined;
    done.current = turn;
    const { x, y, zoom } = getViewport();
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    const right = left + box.width * zoom;
    const bottom = top + box.height * zoom;
    const inSight = left >= headers + EDGE && right <= width - EDGE && top >= EDGE && bottom <= height - EDGE - 60;
    if (!inSight) {
      void setViewport({
        x: headers + (width - headers) / 2 - (box.x + box.width / 2) * zoom,
        y: height / 2 - (box.y + box.height / 2) * zoom,
        zoom,
      });
    }
    let frames = 0;
    let frame = 0;
    const look = () => {
      const found = elementOf(step);
      if (found) found.focus({ preventScroll: true });
      else if (frames++ < PATIENCE) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [step, turn, boxes, width, height, headers, getViewport, setViewport]);
  return null;
}
