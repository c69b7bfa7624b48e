import type { MapPath } from '../checks/finding.ts';
import type { StepDocument } from '../format/step.schema.ts';
import { type MapPart, START } from './map-part.ts';

/** One way from a step to another. */
export interface Edge {
  from: string;
  to: string;
  why: 'next' | 'branch' | 'choice' | 'timeout' | 'join';
  /** `before`: the case leaves without the step's output, e.g. by a stop rule's choice. */
  leaves: 'before' | 'after';
  /** Where the way is written. */
  path: MapPath;
  /** Join edges: `all` step and the branch that ends here. */
  branch?: string;
}

export interface MapGraph {
  /** START, every step, and `<all step>#join` for every `all` step. */
  vertices: string[];
  from: Map<string, Edge[]>;
  to: Map<string, Edge[]>;
  /** Ways to steps that do not exist. */
  broken: Edge[];
  reachable: Set<string>;
}

export const joinOf = (all: string) => `${all}#join`;

/** The ways through a part of a map. */
export function buildGraph(part: MapPart): MapGraph {
  const joins = findJoins(part.steps);
  const vertices = [START];
  const edges: Edge[] = [{ from: START, to: part.first, why: 'next', leaves: 'after', path: part.firstPath }];
  for (const [id, step] of Object.entries(part.steps)) {
    vertices.push(id);
    if (step.kind === 'all') vertices.push(joinOf(id));
    edges.push(...edgesOf(id, step, [...part.stepsPath, id]).map((edge) => resolveJoin(edge, joins)));
  }
  const known = new Set(vertices);
  const graph: MapGraph = { vertices, from: new Map(), to: new Map(), broken: [], reachable: new Set() };
  for (const vertex of vertices) {
    graph.from.set(vertex, []);
    graph.to.set(vertex, []);
  }
  for (const edge of edges) {
    if (!known.has(edge.to)) graph.broken.push(edge);
    else {
      graph.from.get(edge.from)!.push(edge);
      graph.to.get(edge.to)!.push(edge);
    }
  }
  graph.reachable = reach([START], (vertex) => graph.from.get(vertex)!.map((edge) => edge.to));
  return graph;
}

/** Everything that can be reached, the starts included. */
export function reach(starts: Iterable<string>, onward: (vertex: string) => Iterable<string>): Set<string> {
  const found = new Set(starts);
  const todo = [...found];
  for (let vertex = todo.pop(); vertex !== undefined; vertex = todo.pop()) {
    for (const next of onward(vertex)) {
      if (found.has(next)) continue;
      found.add(next);
      todo.push(next);
    }
  }
  return found;
}

function edgesOf(id: string, step: StepDocument, path: MapPath): Edge[] {
  const edges: Edge[] = [...nextEdges(step.kind === 'all' ? joinOf(id) : id, step, path)];
  step.stops?.forEach((stop, index) =>
    edges.push(...choiceEdges(id, stop.choices, 'before', [...path, 'stops', index, 'choices'])),
  );
  if (step.kind === 'person') edges.push(...choiceEdges(id, step.choices, 'after', [...path, 'choices']));
  if (step.kind === 'wait' && step.on_timeout) {
    edges.push({ from: id, to: step.on_timeout, why: 'timeout', leaves: 'before', path: [...path, 'on_timeout'] });
  }
  if (step.kind === 'all') {
    step.branches.forEach(({ first }, index) =>
      edges.push({ from: id, to: first, why: 'branch', leaves: 'before', path: [...path, 'branches', index, 'first'] }),
    );
  }
  return edges;
}

function nextEdges(from: string, step: StepDocument, path: MapPath): Edge[] {
  if (!('next' in step) || step.next === undefined) return [];
  // A wait that may run out without its message has no output for certain.
  const mayRunOut = step.kind === 'wait' && !step.on_timeout && (step.for !== undefined || step.until !== undefined);
  const leaves = mayRunOut ? 'before' : 'after';
  if (typeof step.next === 'string') return [{ from, to: step.next, why: 'next', leaves, path: [...path, 'next'] }];
  return step.next.map(({ to }, index) => ({ from, to, why: 'branch', leaves, path: [...path, 'next', index, 'to'] }));
}

const NOT_STEPS = new Set(['continue', 'again', 'cancel']);

function choiceEdges(
  from: string,
  choices: readonly { then?: string | undefined }[] | undefined,
  leaves: Edge['leaves'],
  path: MapPath,
): Edge[] {
  return (choices ?? []).flatMap(({ then }, index) =>
    then === undefined || NOT_STEPS.has(then)
      ? []
      : [{ from, to: then, why: 'choice' as const, leaves, path: [...path, index, 'then'] }],
  );
}

/** Which `all` step and branch a `next: join` ends: the innermost one around it. */
function findJoins(steps: Record<string, StepDocument>): Map<string, { all: string; branch: string }> {
  const joins = new Map<string, { all: string; branch: string }>();
  for (const [all, step] of Object.entries(steps)) {
    if (step.kind !== 'all') continue;
    for (const { id: branch, first } of step.branches) {
      const inside = reach([first], (id) => targetsOf(steps[id], id));
      for (const id of inside) {
        const inner = steps[id];
        const joining = inner && edgesOf(id, inner, []).some((edge) => edge.to === 'join');
        if (joining && !joins.has(id)) joins.set(id, { all, branch });
      }
    }
  }
  return joins;
}

/** Onward steps; an inner `all` step is passed over to what follows its join. */
function targetsOf(step: StepDocument | undefined, id: string): string[] {
  if (!step) return [];
  return edgesOf(id, step, [])
    .filter((edge) => edge.to !== 'join' && !(step.kind === 'all' && edge.from === id && edge.why === 'branch'))
    .map((edge) => edge.to);
}

function resolveJoin(edge: Edge, joins: Map<string, { all: string; branch: string }>): Edge {
  if (edge.to !== 'join') return edge;
  const join = joins.get(edge.from.replace(/#join$/, ''));
  return join ? { ...edge, to: joinOf(join.all), why: 'join', branch: join.branch } : edge;
}
