import { useEffect, useRef } from 'react';
import { elementOf, useFocusAsked } from '../focus-step.ts';
import { type Sight, useBringIntoSight } from './use-bring-into-sight.ts';

/** Frames until a step that was out of sight is in the page. */
const PATIENCE = 20;

/** Brings the step that was asked for into sight and gives it the focus. */
export function ShowAsked(sight: Sight) {
  const { step, turn } = useFocusAsked();
  const bringIntoSight = useBringIntoSight(sight);
  const done = useRef(turn);
  // A step that was only just made is in the boxes a moment later.
  const { boxes } = sight;
  useEffect(() => {
    if (step === null || done.current === turn || !bringIntoSight(step)) return undefined;
    done.current = turn;
    let frames = 0;
    let frame = 0;
    const look = () => {
      const found = elementOf(step);
      if (found) found.focus({ preventScroll: true });
      else if (frames++ < PATIENCE) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [step, turn, boxes, bringIntoSight]);
  return null;
}
