import { useEffect } from 'react';
import { useWatching } from '../rehearse/rehearsal.ts';
import { type Sight, useBringIntoSight } from './use-bring-into-sight.ts';

/** Keeps the step that has the baton in sight while a rehearsal is watched. The focus stays where it is. */
export function FollowRehearsal(sight: Sight) {
  const step = useWatching(({ moves, at }) => moves[at]?.step);
  const bringIntoSight = useBringIntoSight(sight);
  useEffect(() => {
    if (step !== undefined) bringIntoSight(step);
  }, [step, bringIntoSight]);
  return null;
}
