import type { StepDocument } from '../format/step.schema.ts';
import type { MapGraph } from './map-graph.ts';

/** The loops of a map: groups of steps that can each be reached from one another (Tarjan's algorithm, iterative). */
export function findLoops(graph: MapGraph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const loops: string[][] = [];
  for (const root of graph.vertices) {
    if (order.has(root)) continue;
    const stack = [{ vertex: root, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const { vertex } = top;
      if (top.next === 0) {
        order.set(vertex, order.size);
        low.set(vertex, order.get(vertex)!);
        open.push(vertex);
        isOpen.add(vertex);
      }
      const edge = graph.from.get(vertex)![top.next++];
      if (edge && !order.has(edge.to)) stack.push({ vertex: edge.to, next: 0 });
      else if (edge) {
        if (isOpen.has(edge.to)) low.set(vertex, Math.min(low.get(vertex)!, order.get(edge.to)!));
      } else {
        stack.pop();
        const parent = stack.at(-1)?.vertex;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(vertex)!));
        if (low.get(vertex) === order.get(vertex)) loops.push(...closeLoop(vertex, open, isOpen, graph));
      }
    }
  }
  return loops;
}

function closeLoop(vertex: string, open: string[], isOpen: Set<string>, graph: MapGraph): string[][] {
  const group = open.splice(open.lastIndexOf(vertex));
  for (const member of group) isOpen.delete(member);
  const toItself = graph.from.get(vertex)!.some((edge) => edge.to === vertex);
  return group.length > 1 || toItself ? [group] : [];
}

/** How often each step of a loop may be entered: its own `max_visits`, else the largest one written in its loop. */
export function loopBounds(graph: MapGraph, steps: Record<string, StepDocument>): Map<string, number> {
  const bounds = new Map<string, number>();
  for (const loop of findLoops(graph)) {
    const written = loop.map((id) => steps[id]?.max_visits).filter((bound) => bound !== undefined);
    if (written.length === 0) continue;
    for (const id of loop) if (steps[id]) bounds.set(id, steps[id].max_visits ?? Math.max(...written) + 1);
  }
  return bounds;
}
