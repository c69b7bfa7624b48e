import { MapEditing, newMapText } from '@baton/process-maps/edit';

/** A map of that many steps in eight lanes, with a decision every ten steps and a stop rule every twenty. */
export function mapOfSteps(count: number): { slug: string; text: string } {
  const people = ['Sales', 'Legal', 'Finance', 'Success', 'Support', 'Planning', 'Stock', 'Lead'];
  const title = `Bench ${count} steps`;
  const editing = MapEditing.open(
    newMapText({ title, starts: 'It begins', ends: 'It is done', people, current: false }),
  )!;
  const lanes = editing.draft.lanes.filter(({ kind }) => kind === 'person');
  const steps: Record<string, never> = {};
  for (let at = 0; at < count - 2; at++) {
    const lane = lanes[Math.floor(at / 6) % lanes.length]!;
    const next = at === count - 3 ? 'finished' : `step_${at + 1}`;
    const base = { title: `Step number ${at}`, lane: lane.id };
    const step =
      at % 10 === 9
        ? {
            ...base,
            kind: 'decision',
            next: [{ when: 'start.about.contains("x")', to: next, label: 'Yes' }, { to: next }],
          }
        : {
            ...base,
            kind: 'person',
            layer: 'judgment',
            question: `Is step ${at} done?`,
            owner: lane['role'],
            backup: lanes[0]!['role'] === lane['role'] ? lanes[1]!['role'] : lanes[0]!['role'],
            answer_within: 'PT4H',
            takes: { hands_on: 'PT5M' },
            next,
          };
    (steps as Record<string, unknown>)[`step_${at}`] = step;
  }
  const { finished } = editing.draft.steps;
  editing.do({
    do: 'set',
    title: 'Fill',
    values: [
      { path: ['steps'], value: { ...steps, finished: finished as never } },
      { path: ['trigger', 'next'], value: 'step_0' },
    ],
  });
  return { slug: String(editing.draft['id']), text: editing.text };
}
