import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';

/** Where a piece of a map file stands in its text. Offsets count from 0. */
export interface Spot {
  /** First character; undefined when nothing is written there. */
  at: number | undefined;
  /** A mapping on lines of its own is best pointed at by its key. */
  isBlockMap: boolean;
  scalar?: ScalarSpot;
  /** By name, the first of equal ones. */
  entries?: Map<string, { key: number | undefined; value: Spot }>;
  items?: Spot[];
}

/** A single value as it is written: quotes included in `at` to `end`. */
export interface ScalarSpot {
  at: number;
  end: number;
  quotes: 'none' | 'single' | 'double' | 'block';
  value: string;
}

/** The spots of a file that the strict reader read. */
export function spotsOfDocument(document: Document.Parsed | undefined): Spot {
  return spotOf(document?.contents);
}

function spotOf(node: unknown): Spot {
  const at = offsetOf(node);
  if (isMap(node)) {
    const entries: NonNullable<Spot['entries']> = new Map();
    for (const { key, value } of node.items) {
      const name = (key as { value?: unknown } | null)?.value;
      if (name !== undefined && !entries.has(String(name)))
        entries.set(String(name), { key: offsetOf(key), value: spotOf(value) });
    }
    return { at, isBlockMap: !node.flow, entries };
  }
  if (isSeq(node)) return { at, isBlockMap: false, items: node.items.map(spotOf) };
  return { at, isBlockMap: false, ...(isScalar(node) && { scalar: scalarSpot(node) }) };
}

const QUOTES: Partial<Record<Scalar.Type, ScalarSpot['quotes']>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function scalarSpot(node: Scalar): ScalarSpot {
  const [at, end] = node.range ?? [0, 0];
  return { at, end, quotes: (node.type && QUOTES[node.type as Scalar.Type]) ?? 'none', value: String(node.value) };
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
