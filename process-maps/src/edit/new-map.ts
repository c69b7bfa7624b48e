import { stringify } from 'yaml';
import { freeId } from './free-id.ts';

/** The three questions that a map begins with. */
export interface FirstAnswers {
  starts: string;
  ends: string;
  /** Who touches it: a lane and a role each. */
  people: string[];
  /** True = how it runs today; false = how it shall run. */
  current: boolean;
  /** What starts it, where nobody has said. */
  title?: string;
  /** Ids of the maps there are. */
  taken?: readonly string[];
}

/** Any other system can send such a message; its fields are changed in the trigger. */
const received = {
  connector: 'webhook',
  event: 'received',
  gives: 'start',
  fields: { id: 'text', about: 'text' },
  key: '= start.id',
  case_title: '{{ start.about }}',
};

/** The text of a map with its lanes, what starts it and what ends it; everything between is still to be drawn. */
export function newMapText({ starts, ends, people, current, title = starts, taken = [] }: FirstAnswers): string {
  const names = [...new Set(people.map((one) => one.trim()).filter((one) => one !== ''))];
  const ids = new Map<string, string>();
  for (const name of names)
    ids.set(
      name,
      freeId(name, (id) => [...ids.values()].includes(id), 'role'),
    );
  const roles = Object.fromEntries(names.map((name) => [ids.get(name)!, { title: name }]));
  const [owner, backup] = [...ids.values()];
  const map = {
    format: 1,
    id: addressOf(freeId(title, (id) => taken.includes(addressOf(id)), 'map')),
    ...(current ? { current } : {}),
    title,
    done_when: ends,
    ...(owner && !current ? { owner: { role: owner, ...(backup ? { backup } : {}) } } : {}),
    roles,
    lanes: [
      { id: 'outside', title: 'Outside', kind: 'outside' },
      ...(current ? [] : [{ id: 'auto', title: 'Handled automatically', kind: 'automatic' }]),
      ...names.map((name) => ({
        id: `lane_${ids.get(name)!}`.slice(0, 60),
        title: name,
        kind: 'person',
        role: ids.get(name)!,
      })),
    ],
    trigger: { title: starts, lane: 'outside', ...(current ? {} : received), next: 'finished' },
    steps: {
      finished: {
        title: ends,
        kind: 'end',
        lane: owner ? `lane_${owner}`.slice(0, 60) : 'outside',
        outcome: 'done',
        reason_code: 'finished',
      },
    },
    ...(owner && backup && !current ? { when_it_breaks: { owner, backup, answer_within: 'PT4H' } } : {}),
  };
  return stringify(map, { lineWidth: 0 });
}

/** Ids of maps are read in addresses. */
const addressOf = (id: string): string => id.replaceAll('_', '-');
