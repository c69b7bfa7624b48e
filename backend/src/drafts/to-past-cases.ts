import type { PastCases } from '@baton/contract';
import type { PastCaseRow } from './past-case-rows.ts';

type PastCase = PastCases['cases'][number];

/** @param rows events by case, in their order. A case whose beginning is not recorded says nothing and is left out. */
export function toPastCases(rows: readonly PastCaseRow[]): PastCase[] {
  const cases = new Map<string, PastCase & { begun: boolean }>();
  for (const { id, title, at, event, came } of rows) {
    const past = cases.get(id) ?? {
      id,
      title,
      at: at.toISOString(),
      trigger: null,
      visited: [],
      gave: {},
      begun: false,
    };
    cases.set(id, past);
    for (const step of came) if (!past.visited.includes(step)) past.visited.push(step);
    if (event) note(past, event);
  }
  return [...cases.values()].filter(({ begun }) => begun).map(({ begun: _, ...past }) => past);
}

function note(past: PastCase & { begun: boolean }, event: NonNullable<PastCaseRow['event']>): void {
  switch (event.kind) {
    case 'case_started':
      past.trigger = event.trigger;
      past.begun = true;
      break;
    case 'step_succeeded': {
      const { step, output, confidence } = event;
      past.gave[step] = { output, ...(confidence === undefined ? {} : { confidence }) };
      break;
    }
    case 'message_received':
      past.gave[event.step] = { output: event.message };
      break;
    case 'child_finished':
      past.gave[event.step] = { output: event.output };
      break;
  }
}
