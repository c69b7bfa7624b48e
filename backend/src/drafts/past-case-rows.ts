import type { Answers, CaseEvent, Json } from '@baton/process-maps';

/** One event of a case that gave something, or led to a step. */
export interface PastCaseRow {
  id: string;
  title: string;
  at: Date;
  /** Null for an event of another kind. */
  event: Extract<CaseEvent, { kind: 'case_started' | 'step_succeeded' | 'message_received' | 'child_finished' }> | null;
  /** Steps that it came to: a case that a rule stops before the step never enters it. */
  came: string[];
}

/** $2 slug, $3 most cases. Newest case first, its events in their order. Cases of single items are parts of others. */
export const pastCases = `
  with recent as (
    select c.id, c.title, c.created_at
      from cases c join maps m on m.id = c.map_id
     where c.workspace_id = $1 and m.slug = $2 and c.parent_id is null
     order by c.id desc limit $3)
  select r.id, r.title, r.created_at as at,
         case when e.event->>'kind' in ('case_started', 'step_succeeded', 'message_received', 'child_finished')
              then e.event end as event,
         coalesce((select array_agg(x->>'step') from jsonb_array_elements(e.records) x
                    where x ? 'step'), '{}') as came
    from recent r join case_events e on e.case_id = r.id
   where e.workspace_id = $1
   order by r.id desc, e.seq`;

export interface SavedRow {
  id: string;
  name: string;
  trigger: Json;
  answers: Answers;
}

/** $2 slug, $3 most. Oldest first: the order in which somebody kept them. */
export const savedCases = `
  select s.id, s.name, s.trigger, s.answers
    from saved_cases s join maps m on m.id = s.map_id
   where s.workspace_id = $1 and m.slug = $2
   order by s.added_at, s.id limit $3`;
