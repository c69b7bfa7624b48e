export interface Place {
  x: number;
  y: number;
}

/** Runs of weeks with a value: a week without one is a gap, never a zero. */
export function runsOf(points: { x: number; y: number | null }[]): Place[][] {
  const runs: Place[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) runs.push([]);
    else runs.at(-1)!.push({ x, y });
  }
  return runs.filter((run) => run.length > 0);
}
