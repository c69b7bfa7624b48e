import { readDocument, readMap, type ReadMap } from '../../format/read-map.ts';
import type { MapDocument } from '../../format/map.schema.ts';

/** YAML text, a file that was read before, or a document held in memory. */
export type MapSource = string | ReadMap | MapDocument;

/** Phase 1: text to a document of the right shape, or findings. */
export function readSource(source: MapSource): ReadMap {
  if (typeof source === 'string') return readMap(source);
  return 'at' in source && typeof source.at === 'function' ? (source as ReadMap) : readDocument(source);
}
