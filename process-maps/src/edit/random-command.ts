import fc from 'fast-check';
import type { EditCommand } from './edit-command.ts';
import { copySteps } from './commands/copies.ts';
import { type MapDraft, stepRefs } from './map-draft.ts';
import { waysOf } from './ways.ts';

const KINDS = ['action', 'ai', 'person', 'manual', 'decision', 'wait', 'end'] as const;
const titles = fc.oneof(
  fc.constantFrom(
    'Pay the bill',
    '',
    ' ',
    'true',
    '# no comment',
    'a: b',
    '= x',
    '{{ y }}',
    'Größe 😀',
    '12',
    '- one',
    "it's",
    '"q"',
    '|',
    'Null',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Numbers that choose; they are turned into a command for whatever the map looks like when its turn comes. */
export const anyChoice = fc.record({ what: fc.nat(16), a: fc.nat(), b: fc.nat(), title: titles, flag: fc.boolean() });
export type Choice = typeof anyChoice extends fc.Arbitrary<infer C> ? C : never;

export function commandFor(draft: MapDraft, { what, a, b, title, flag }: Choice): EditCommand {
  const refs = stepRefs(draft);
  const ways = waysOf(draft);
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
  const step = (n: number) => (refs.length === 0 ? 'none' : pick(refs, n));
  const lane = (n: number) => pick(draft.lanes, n).id;
  const kind = pick(KINDS, a);
  const commands: (() => EditCommand)[] = [
    () => ({ do: 'add_step', kind, title, lane: lane(b), ...(flag ? { after: step(b) } : {}) }),
    () => ({
      do: 'add_step',
      kind,
      title,
      lane: lane(b),
      ...(ways.length > 0 ? { on: pick(ways, b).path } : { after: null }),
    }),
    () => ({ do: 'remove_steps', steps: flag ? [step(a), step(b)] : [step(a)] }),
    // Once more, so that the map stays about as large as it was.
    () => ({ do: 'remove_steps', steps: [step(a), step(b), step(a + b)] }),
    () => ({ do: 'move_to_lane', steps: [step(a)], lane: lane(b) }),
    () => ({ do: 'change_kind', step: step(a), kind: pick(KINDS, b) }),
    () => ({ do: 'connect', from: flag ? step(a) : null, to: step(b), label: title }),
    () => ({ do: 'lead_to', way: ways.length > 0 ? pick(ways, a).path : ['x'], to: step(b) }),
    () => ({ do: 'disconnect', way: ways.length > 0 ? pick(ways, a).path : ['x'] }),
    () => ({ do: 'add_lane', title, kind: flag ? 'person' : 'automatic', at: a % 5 }),
    () => ({ do: 'move_lane', lane: lane(a), to: b % 5 }),
    () => ({ do: 'remove_lane', lane: lane(a), ...(flag ? { into: lane(b) } : {}) }),
    () => ({ do: 'add_copies', steps: copySteps(draft, [step(a), step(b)]) }),
    () => ({ do: 'insert_map', from: partOf(draft, [step(a), step(b)]) }),
    () => ({
      do: 'add_stop',
      step: step(a),
      stop: { when: 'confidence < 0.8', question: title, ...(flag ? { owner: title } : {}) },
    }),
    () => ({
      do: 'paste_rows',
      rows: [{ title, ...(flag ? { person: title, minutes: b % 90 } : { tool: title }) }, { title: `${title} again` }],
      lane: lane(a),
      ...(flag ? { after: step(b) } : {}),
    }),
    () => ({
      do: 'set',
      title,
      values: [
        { path: ['steps', step(a).split('/')[0]!, flag ? 'title' : 'notes'], ...(b % 3 ? { value: title } : {}) },
      ],
    }),
  ];
  return commands[what % commands.length]!();
}

/** Another map that has these steps, in lanes of its own titles. */
function partOf(draft: MapDraft, refs: readonly string[]): MapDraft {
  const steps = Object.entries(draft.steps).filter(([id]) => refs.includes(id));
  const lanes = draft.lanes.map((lane, at) =>
    at % 2 === 0 ? lane : { ...lane, id: `own_${lane.id}`, title: `${at}` },
  );
  const moved = steps.map(([id, step]) => {
    const at = draft.lanes.findIndex((lane) => lane.id === step['lane']);
    return [id, at < 0 ? step : { ...step, lane: lanes[at]!.id }];
  });
  return {
    ...draft,
    lanes,
    steps: Object.fromEntries(moved),
    roles: { ...draft.roles, visitor: { title: 'Visitor' } },
  };
}
