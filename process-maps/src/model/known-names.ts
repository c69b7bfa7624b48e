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
  const definite = new Map<string, Bits>();
  const possible = new Map<string, Bits>();
  const outOf = (edge: Edge, bits: Bits): Bits => {
    if (edge.leaves === 'before' || !produces(edge.from)) return bits;
    const out = bits.slice();
    setBit(out, index.get(edge.from)!);
    return out;
  };
  const incoming = (vertex: string, known: Map<string, Bits>) =>
    graph.to
      .get(vertex)!
      .filter((edge) => known.has(edge.from))
      .map((edge) => ({ edge, bits: outOf(edge, known.get(edge.from)!) }));
  for (let changed = true; changed;) {
    changed = false;
    for (const vertex of order) {
      const all = meet(incoming(vertex, definite), words);
      const some = union(
        incoming(vertex, possible).map(({ bits }) => bits),
        words,
      );
      changed = replace(definite, vertex, all) || changed;
      changed = replace(possible, vertex, some) || changed;
    }
  }
  // Steps that nothing leads to are reported as such; to them everything is known, so that they raise no second fault.
  const has = (known: Map<string, Bits>, vertex: string, producer: string) => {
    const bits = known.get(vertex);
    return bits ? getBit(bits, index.get(producer) ?? -1) : true;
  };
  return {
    definite: (vertex, producer) => has(definite, vertex, producer),
    possible: (vertex, producer) => has(possible, vertex, producer),
    producers: (vertex) => graph.vertices.filter((producer) => produces(producer) && has(possible, vertex, producer)),
  };
}

/** All ways must have a name; the branches of a join are each met alone, and what any of them has is there after it. */
function meet(edges: { edge: Edge; bits: Bits }[], words: number): Bits {
  const branches = Map.groupBy(edges, ({ edge }) => edge.branch ?? '');
  const met = [...branches.values()].map((group) =>
    intersection(
      group.map(({ bits }) => bits),
      words,
    ),
  );
  return branches.size > 1 ? union(met, words) : (met[0] ?? new Uint32Array(words));
}

function intersection(sets: Bits[], words: number): Bits {
  const [first, ...rest] = sets;
  const result = first ? first.slice() : new Uint32Array(words);
  for (const set of rest) for (let word = 0; word < words; word++) result[word]! &= set[word]!;
  return result;
}

function union(sets: Bits[], words: number): Bits {
  const result = new Uint32Array(words);
  for (const set of sets) for (let word = 0; word < words; word++) result[word]! |= set[word]!;
  return result;
}

function replace(known: Map<string, Bits>, vertex: string, next: Bits): boolean {
  const before = known.get(vertex);
  known.set(vertex, next);
  return !before || before.some((word, at) => word !== next[at]);
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

function setBit(bits: Bits, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

function getBit(bits: Bits, at: number): boolean {
  return at >= 0 && (bits[at >>> 5]! & (1 << (at & 31))) !== 0;
}
