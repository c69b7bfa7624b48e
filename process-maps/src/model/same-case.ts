import { joinOf, type MapGraph, reach } from './map-graph.ts';
import { type MapPart, START } from './map-part.ts';

/**
 * Can one case go through both steps, each for the first time? One after the other without going back in a loop, or side
 * by side in two branches of a parallel step. Two branches of a decision that meet only by rework are not both passed.
 */
export function sameCaseOf(part: MapPart, graph: MapGraph): (one: string, other: string) => boolean {
  const order = forwardOrder(graph);
  const onward = (vertex: string) =>
    (graph.from.get(vertex) ?? []).map(({ to }) => to).filter((to) => order.get(to)! > order.get(vertex)!);
  const after = new Map<string, Set<string>>();
  const leads = (one: string, other: string): boolean => {
    if (!after.has(one)) after.set(one, reach([one], onward));
    return after.get(one)!.has(other);
  };
  const forks = Object.entries(part.steps).flatMap(([id, step]) =>
    step.kind === 'all'
      ? [step.branches.map(({ first }) => reach([first], (vertex) => (vertex === joinOf(id) ? [] : onward(vertex))))]
      : [],
  );
  const isBeside = (one: string, other: string): boolean =>
    forks.some((sets) => sets.some((set, at) => set.has(one) && sets.some((rest, to) => to !== at && rest.has(other))));
  return (one, other) => leads(one, other) || leads(other, one) || isBeside(one, other);
}

/** Reverse postorder from the start; ways that lead back in it are loops. */
function forwardOrder(graph: MapGraph): Map<string, number> {
  const seen = new Set([START]);
  const finished: string[] = [];
  const stack = [{ vertex: START, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = graph.from.get(top.vertex)?.[top.next++];
    if (!edge) finished.push(stack.pop()!.vertex);
    else if (!seen.has(edge.to)) {
      seen.add(edge.to);
      stack.push({ vertex: edge.to, next: 0 });
    }
  }
  return new Map(finished.toReversed().map((vertex, at) => [vertex, at]));
}
