import type { Pipeline } from './pipeline.ts';

/**
 * Maps that would start each other for ever, from the one given back to itself by its id, or nothing.
 * @param published the other maps of the company by id
 */
export function callCycle(pipeline: Pipeline, published: ReadonlyMap<string, Pipeline>): string[] | undefined {
  const seen = new Set<string>();
  const search = (current: Pipeline, way: string[]): string[] | undefined => {
    for (const called of callsOf(current)) {
      if (called === pipeline.mapId) return [...way, called];
      const next = published.get(called);
      if (!next || seen.has(called)) continue;
      seen.add(called);
      const found = search(next, [...way, called]);
      if (found) return found;
    }
    return undefined;
  };
  return search(pipeline, [pipeline.mapId]);
}

/** The maps that this one calls, also from inside its lists. */
function callsOf(pipeline: Pipeline): string[] {
  return Object.values(pipeline.steps).flatMap((step) => {
    if (step.kind === 'call') return [step.map];
    return step.kind === 'each' ? callsOf(step.pipeline) : [];
  });
}
