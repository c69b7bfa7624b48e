import type { Edge, MapGraph } from './map-graph.ts';
import { START } from './map-part.ts';

/** Which outputs exist when a case stands at a vertex: on every way there, or only on some. */
export interface KnownNames {
  definite(vertex: string, producer: string): boolean;
  possible(vertex: string, producer: string): boolean;
  /** All producers that may have run. */
  producers(vertex: string): string[];
}

type Bits = Uint32Array;

/**
 * Forward data flow over the graph, to its fixpoint: at a meeting point a name is definite when all incoming ways have
 * it (after a join: when one of the joined branches has it), possible when one has. Bit sets keep it linear in practice.
 */
export function flowNames(graph: MapGraph, produces: (vertex: string) => boolean): KnownNames {
  const order = orderOf(graph);
  const index = new Map(graph.vertices.map((vertex, at) => [vertex, at]));
  const words = Math.ceil(graph.vertices.length / 32);
  const definite = new Known(index, produces);
  const possible = new Known(index, produces);
  for (let changed = true; changed;) {
    changed = false;
    for (const vertex of order) {
      const edges = graph.to.get(vertex)!;
      changed = definite.replace(vertex, meet(definite.along(edges), words)) || changed;
      changed = possible.replace(vertex, union(possible.along(edges).map(bitsOf), words)) || changed;
    }
  }
  // Steps that nothing leads to are reported as such; to them everything is known, so that they raise no second fault.
  const has = (known: Known, vertex: string, producer: string) => {
    const bits = known.at(vertex);
    return bits ? getBit(bits, index.get(producer) ?? -1) : true;
  };
  return {
    definite: (vertex, producer) => has(definite, vertex, producer),
    possible: (vertex, producer) => has(possible, vertex, producer),
    producers: (vertex) => graph.vertices.filter((producer) => produces(producer) && has(possible, vertex, producer)),
  };
}

/** What is known at each vertex and behind it. A set is never changed once it is in here, so that ways may share it. */
class Known {
  private readonly index: Map<string, number>;
  private readonly produces: (vertex: string) => boolean;
  private readonly before = new Map<string, Bits>();
  private readonly after = new Map<string, Bits>();

  constructor(index: Map<string, number>, produces: (vertex: string) => boolean) {
    this.index = index;
    this.produces = produces;
  }

  at(vertex: string): Bits | undefined {
    return this.before.get(vertex);
  }

  /** What comes along those ways of which something is known. */
  along(edges: readonly Edge[]): Arriving[] {
    const arriving: Arriving[] = [];
    for (const edge of edges) {
      const bits = (edge.leaves === 'before' ? this.before : this.after).get(edge.from);
      if (bits) arriving.push({ edge, bits });
    }
    return arriving;
  }

  /** True when it is news. */
  replace(vertex: string, next: Bits): boolean {
    const known = this.before.get(vertex);
    if (known === next || known?.every((word, at) => word === next[at])) return false;
    this.before.set(vertex, next);
    this.after.set(vertex, this.produces(vertex) ? withBit(next, this.index.get(vertex)!) : next);
    return true;
  }
}

interface Arriving {
  edge: Edge;
  bits: Bits;
}

/** All ways must have a name; the branches of a join are each met alone, and what any of them has is there after it. */
function meet(arriving: Arriving[], words: number): Bits {
  if (arriving.length === 1) return arriving[0]!.bits;
  const branches = Map.groupBy(arriving, ({ edge }) => edge.branch ?? '');
  const met = [...branches.values()].map((group) => intersection(group.map(bitsOf), words));
  return met.length > 1 ? union(met, words) : (met[0] ?? new Uint32Array(words));
}

function intersection(sets: Bits[], words: number): Bits {
  const [first, ...rest] = sets;
  if (rest.length === 0) return first!;
  const result = first!.slice();
  for (const set of rest) for (let word = 0; word < words; word++) result[word]! &= set[word]!;
  return result;
}

function union(sets: Bits[], words: number): Bits {
  if (sets.length === 1) return sets[0]!;
  const result = new Uint32Array(words);
  for (const set of sets) for (let word = 0; word < words; word++) result[word]! |= set[word]!;
  return result;
}

function bitsOf({ bits }: Arriving): Bits {
  return bits;
}

/** Reverse postorder from the start: most vertices are seen after what leads to them. */
function orderOf(graph: MapGraph): string[] {
  const seen = new Set([START]);
  const order: string[] = [];
  const stack = [{ vertex: START, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = graph.from.get(top.vertex)![top.next++];
    if (!edge) order.push(stack.pop()!.vertex);
    else if (!seen.has(edge.to)) {
      seen.add(edge.to);
      stack.push({ vertex: edge.to, next: 0 });
    }
  }
  return order.reverse();
}

function withBit(bits: Bits, at: number): Bits {
  const more = bits.slice();
  more[at >>> 5]! |= 1 << (at & 31);
  return more;
}

function getBit(bits: Bits, at: number): boolean {
  return at >= 0 && (bits[at >>> 5]! & (1 << (at & 31))) !== 0;
}
