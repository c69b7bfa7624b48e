import type { CaseDetail, PersonRef, RunningCases, SwitchScope } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import type { z } from 'zod';
import { findStep } from '../maps/find-step.ts';

/** One turn of an off switch, as the log keeps it. */
export interface SwitchTurn {
  scope: z.infer<typeof SwitchScope>;
  target: string;
  off: boolean;
  at: Date;
  by: PersonRef | null;
  reason: string;
  /** What happens to cases that run; of a turn back on it means nothing. */
  running: RunningCases | null;
  /** For `finish`: the newest case that goes on. */
  lastCase: string | null;
}

/** As much of a case as a switch can concern. */
export interface Switchable {
  id: string;
  status: string;
  mapSlug: string;
  /** Ids of the steps where it is now, or was. */
  steps: string[];
  createdAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
}

/** Does this switch keep a case at these steps from going on? */
export function concerns({ scope, target }: SwitchTurn, found: Switchable, pipeline: Pipeline | undefined): boolean {
  if (scope === 'everything') return true;
  if (scope === 'map') return target === found.mapSlug;
  if (scope === 'step') return found.steps.some((step) => target === `${found.mapSlug}/${step}`);
  return connectorsAt(pipeline, found.steps).includes(target);
}

/** Connectors that the steps with these ids call. */
export const connectorsAt = (pipeline: Pipeline | undefined, steps: string[]): string[] =>
  steps.flatMap((id) => {
    const step = findStep(pipeline, id);
    return step?.kind === 'action' ? [step.connector] : [];
  });

/** What holds a case at this moment; null when nothing does, or when it waits for something else. @param off switches */
export function heldBySwitch(
  off: SwitchTurn[],
  found: Switchable,
  pipeline: Pipeline | undefined,
): CaseDetail['switchedOff'] {
  if (found.finishedAt || found.status !== 'running') return null;
  const [first] = off
    .filter((turn) => concerns(turn, found, pipeline) && holds(turn, found))
    .toSorted((a, b) => +a.at - +b.at);
  if (!first) return null;
  const since = new Date(Math.max(first.at.getTime(), found.updatedAt.getTime()));
  return { what: wordsFor(first, pipeline), since: since.toISOString(), by: first.by, reason: first.reason };
}

/** Cases that may finish, or whose owners are asked instead, are not held. An item of a list may go on with its case. */
export const holds = ({ running, lastCase }: SwitchTurn, { id }: Pick<Switchable, 'id'>): boolean =>
  running !== 'people' && !(running === 'finish' && lastCase !== null && BigInt(id) <= BigInt(lastCase));

/** What was switched, in words: "everything", "the map", "the step “Create the ticket”", "the connector intercom". */
export function wordsFor({ scope, target }: SwitchTurn, pipeline: Pipeline | undefined): string {
  if (scope === 'everything') return 'everything';
  if (scope === 'map') return 'the map';
  if (scope === 'connector') return `the connector ${target}`;
  const step = target.slice(target.indexOf('/') + 1);
  return `the step “${findStep(pipeline, step)?.title ?? step}”`;
}

/** What is off now. */
export const switchesNow = `
  select s.scope, s.target, s.off, s.at, s.reason, s.running, s.last_case::text as "lastCase",
         case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as by
    from switches s left join people p on p.id = s.by_id where s.workspace_id = $1 and s.off`;

/** Every turn, oldest first. */
export const switchTurns = `
  select l.detail->>'scope' as scope, l.detail->>'target' as target, (l.detail->>'off')::boolean as off, l.at,
         l.detail->>'running' as running, l.detail->>'lastCase' as "lastCase", l.detail->>'reason' as reason, json_build_object('id', coalesce(l.actor_id::text, ''), 'name', l.actor) as by
    from audit_log l where l.workspace_id = $1 and l.action = 'switched' order by l.id`;
