import type pg from 'pg';
import { type Choice, isRecord, type Json, type StepFacts } from '@baton/process-maps';
import { keepExamples, type NewExample } from './examples.store.ts';

/** An ask on an AI step that a person has just answered. */
export interface AnsweredAsk {
  workspaceId: string;
  caseId: string;
  askId: string;
  choice: string;
  edits?: Record<string, Json>;
}

interface AskedStep {
  map_id: string;
  step: string;
  choices: Choice[];
  sample: boolean;
  output: Json | null;
  facts: StepFacts | null;
}

/**
 * Makes a person's answer an example for the step, so that the next similar case needs no question. Only answers that
 * accept or correct the suggestion, or supply what the step could not answer, teach something; closing a case or trying
 * again does not. Safe to call twice.
 * @returns whether something was learnt
 */
export async function learnFromAnswer(pool: pg.Pool, answered: AnsweredAsk): Promise<boolean> {
  const asked = await findAskedStep(pool, answered);
  const example = asked && exampleFrom(asked, answered);
  if (!example) return false;
  await keepExamples(pool, [example]);
  return true;
}

/** The ask's step with what the step saw and suggested last before it stopped. */
async function findAskedStep(
  pool: pg.Pool,
  { workspaceId, caseId, askId }: AnsweredAsk,
): Promise<AskedStep | undefined> {
  const { rows } = await pool.query<AskedStep>(
    `select a.map_id, a.step, a.choices, c.sample, e.event->'output' as output, e.event->'facts' as facts
       from asks a
       join cases c on c.id = a.case_id
       left join lateral (
         select event from case_events
          where case_id = a.case_id and event->>'kind' in ('step_succeeded', 'step_failed') and event->>'step' = a.step
            and at <= a.opened_at + interval '1 second'
          order by seq desc limit 1) e on true
      where a.workspace_id = $1 and a.case_id = $2 and a.ask_id = $3 and a.kind in ('stop', 'review', 'failure')`,
    [workspaceId, caseId, askId],
  );
  return rows[0];
}

function exampleFrom(asked: AskedStep, answered: AnsweredAsk): NewExample | undefined {
  const { facts, output } = asked;
  const chosen = asked.choices.find((choice) => choice.id === answered.choice);
  if (chosen?.then.go !== 'continue' || !facts?.['recipe'] || !isRecord(facts['saw'])) return undefined;
  const suggested = isRecord(output) ? output : {};
  const answer = { ...suggested, ...answered.edits };
  if (Object.keys(answer).length === 0) return undefined;
  const { workspaceId, caseId } = answered;
  const place = { workspaceId, mapId: asked.map_id, step: asked.step, caseId };
  return { ...place, input: facts['saw'], answer, ...reviewOf(suggested, answered.edits, facts), sample: asked.sample };
}

/** Whether the scored suggestion was right: nothing in it was changed. */
function reviewOf(suggested: { [field: string]: Json }, edits: Record<string, Json> = {}, facts: StepFacts) {
  const { score } = facts;
  if (typeof score !== 'number') return {};
  const right = Object.entries(edits).every(([field, value]) => same(suggested[field], value));
  return { reviewed: { score, right, recipe: String(facts['recipe']) } };
}

const same = (a: Json | undefined, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);
