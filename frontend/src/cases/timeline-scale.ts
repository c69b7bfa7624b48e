/** A stretch of time, in milliseconds since 1970. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where a moment lies on the picture: knots in order of time, `x` from 0 to 1, straight lines between them. */
export interface TimelineScale {
  knots: readonly { ms: number; x: number }[];
}

/**
 * Long stretches grow slowly: a day is about five times as wide as a minute, not 1,440 times. The power was chosen so
 * that two seconds of work stay visible beside two days of waiting.
 */
const POWER = 0.22;
const SHORTEST_MS = 1000;

const weight = (ms: number): number => Math.max(ms, SHORTEST_MS) ** POWER;

/**
 * The compressed time axis: cuts time at every beginning and end, and gives each piece a width by its length to a small
 * power. Order is kept, nothing overlaps that did not overlap, the same case always gives the same picture.
 */
export const timelineScale = (stretches: readonly Stretch[]): TimelineScale => {
  const moments = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const first = moments[0];
  if (first === undefined) return { knots: [] };
  let sum = 0;
  const knots = [{ ms: first, x: 0 }];
  for (const [at, ms] of moments.slice(1).entries()) {
    sum += weight(ms - moments[at]!);
    knots.push({ ms, x: sum });
  }
  return { knots: knots.map(({ ms, x }) => ({ ms, x: sum === 0 ? 0 : x / sum })) };
};

/** @returns 0 to 1; moments outside the axis lie on its ends */
export const placeOf = ({ knots }: TimelineScale, ms: number): number => {
  const after = knots.findIndex((knot) => knot.ms >= ms);
  const right = knots[after];
  if (!right) return knots.at(-1)?.x ?? 0;
  const left = knots[after - 1];
  if (!left || right.ms === left.ms) return right.x;
  return left.x + ((ms - left.ms) / (right.ms - left.ms)) * (right.x - left.x);
};

/** Moments to write under the axis: as many knots as fit `apart` (a share of the width) from each other. */
export const ticksOf = ({ knots }: TimelineScale, apart: number): readonly { ms: number; x: number }[] => {
  const picked: { ms: number; x: number }[] = [];
  for (const knot of knots) {
    const last = picked.at(-1);
    if ((last === undefined || knot.x - last.x >= apart) && knot.x <= 1 - apart / 2) picked.push(knot);
  }
  return picked;
};
