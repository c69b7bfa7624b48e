import type { MapPath } from '../../checks/finding.ts';
import type { MapEdit } from '../apply-edit.ts';
import { valueAt } from '../json-path.ts';
import { isRecord, type MapDraft } from '../map-draft.ts';

type Sets = MapEdit['set'];

/**
 * Takes arrows away. A branch goes as a whole; when one without a rule is left alone, it becomes the plain way on. What
 * must lead somewhere (a parallel branch, the first step of `each`) keeps its target: the checks say that it is missing.
 */
export function withoutWays(draft: MapDraft, paths: readonly MapPath[]): Sets {
  const lists = new Map<string, { path: MapPath; gone: Set<number> }>();
  const sets: Sets = [];
  for (const path of paths) {
    const [key, index] = [path.at(-1), path.at(-2)];
    if (key === 'to' && typeof index === 'number') {
      const list = path.slice(0, -2);
      const known = lists.get(list.join('/')) ?? { path: list, gone: new Set() };
      lists.set(list.join('/'), { ...known, gone: known.gone.add(index) });
    } else if (key !== 'first') sets.push({ path, value: undefined });
  }
  return [...sets, ...[...lists.values()].flatMap(({ path, gone }) => withoutBranches(draft, path, gone))];
}

function withoutBranches(draft: MapDraft, path: MapPath, gone: ReadonlySet<number>): Sets {
  const branches = valueAt(draft, path) as unknown[];
  const left = branches.filter((_, index) => !gone.has(index));
  const [only] = left;
  if (left.length === 0) return [{ path, value: undefined }];
  if (left.length === 1 && isRecord(only) && only['when'] === undefined && typeof only['to'] === 'string') {
    return [{ path, value: only['to'] }];
  }
  // From the last to the first, so that the places of the others do not change under way.
  return [...gone].toSorted((a, b) => b - a).map((index) => ({ path: [...path, index], value: undefined }));
}
