import type { NewNotice } from './say-notices.ts';

interface Single extends NewNotice {
  map: string;
  title: string;
}

/** More than this at once become one notice. */
const MOST_SINGLE = 3;
/** Titles that one notice names. */
const MOST_NAMED = 3;

/**
 * What one person is told about one map at the same moment: a notice each when they are few, one for all when they are
 * many. @param several the sentence for many, from the map's title, their number and the first titles
 */
export function tellTogether(
  notices: Single[],
  several: (map: string, count: number, titles: string) => string,
): NewNotice[] {
  const groups = Map.groupBy(notices, ({ personId, map }) => `${personId} ${map}`);
  return [...groups.values()].flatMap((group): NewNotice[] => {
    const [first] = group;
    if (!first || group.length <= MOST_SINGLE) return group.map(({ map: _, title: __, ...notice }) => notice);
    const { workspaceId, personId, kind, map } = first;
    return [{ workspaceId, personId, kind, caseId: null, text: several(map, group.length, namesOf(group)) }];
  });
}

function namesOf(group: Single[]): string {
  const named = group.slice(0, MOST_NAMED).map(({ title }) => `“${title}”`);
  const left = group.length - named.length;
  return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ');
}
