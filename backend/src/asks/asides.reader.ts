import type { AskDetail, ColleagueQuestions } from '@baton/contract';
import { pauseLeft, type Calendar, type OpenAsk } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import type { AskRow } from './ask-rows.ts';
import { countAlike } from './ask-rows.ts';

/** What helps an owner to decide beside the question itself: earlier decisions, others like it, what colleagues said. */
@Injectable()
export class AsidesReader {
  constructor(private readonly rows: WorkspaceRows) {}

  /** @param open the question in the case's state; undefined when it is closed */
  async read(
    { workspaceId }: SignedInPerson,
    row: AskRow,
    open: OpenAsk | undefined,
  ): Promise<Pick<AskDetail, 'similar' | 'similarCounts' | 'alike' | 'colleagues' | 'pauseLeftMs'>> {
    const { mapId, step, rule, caseId, askId, holderId } = row;
    const [similar, counts, colleagues, alike, hours] = await Promise.all([
      this.rows.of<SimilarRow>(workspaceId, similarAnswers, [mapId, step, rule, caseId, askId]),
      this.rows.of<CountRow>(workspaceId, countedAnswers, [mapId, step, rule, caseId, askId]),
      this.rows.of<ColleagueRow>(workspaceId, colleaguesOf, [caseId, askId]),
      open ? this.rows.one<{ count: number }>(workspaceId, countAlike, [caseId, askId, holderId]) : undefined,
      this.rows.one<{ calendar: Calendar }>(workspaceId, calendarOf),
    ]);
    return {
      similar: similar.map(({ at, choices, choice, ...rest }) => ({
        ...rest,
        choiceLabel: labelOf(choices, choice),
        at: at.toISOString(),
      })),
      similarCounts: added(counts),
      alike: alike?.count ?? 0,
      colleagues: colleagues.map(({ askedAt, answeredAt, ofId, ofName, ...rest }) => ({
        ...rest,
        of: { id: ofId, name: ofName },
        askedAt: askedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
      })),
      pauseLeftMs: open && !open.colleague ? pauseLeft(open, hours?.calendar) : 0,
    };
  }

  /** What others want to know from this person. */
  async questionsFor({ workspaceId, id }: SignedInPerson): Promise<ColleagueQuestions> {
    const rows = await this.rows.of<QuestionRow>(workspaceId, questionsFor, [id]);
    return { questions: rows.map(({ askedAt, ...rest }) => ({ ...rest, askedAt: askedAt.toISOString() })) };
  }
}

type Choices = { id: string; label: string }[];

const labelOf = (choices: Choices, choice: string): string => choices.find(({ id }) => id === choice)?.label ?? choice;

/** A choice may have been worded differently in another version; what reads alike counts together. */
function added(counts: CountRow[]): AskDetail['similarCounts'] {
  const sums = new Map<string, number>();
  for (const { choice, choices, count } of counts) {
    const label = labelOf(choices, choice);
    sums.set(label, (sums.get(label) ?? 0) + count);
  }
  return [...sums]
    .map(([choiceLabel, count]) => ({ choiceLabel, count }))
    .sort((one, other) => other.count - one.count);
}

interface SimilarRow {
  caseId: string;
  choice: string;
  choices: Choices;
  by: string;
  at: Date;
  reason: string;
}

interface CountRow {
  choice: string;
  choices: Choices;
  count: number;
}

interface ColleagueRow {
  id: string;
  by: string;
  ofId: string;
  ofName: string;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
}

interface QuestionRow {
  id: string;
  caseId: string;
  askId: string;
  by: string;
  question: string;
  about: string;
  askedAt: Date;
}

const alikeAnswered = `
  a.workspace_id = $1 and a.map_id = $2 and a.step = $3 and a.rule is not distinct from $4 and a.state = 'answered'
    and (a.case_id, a.ask_id) <> ($5::bigint, $6)`;

/** The latest answers to the same rule of the same step. */
const similarAnswers = `
  select a.case_id as "caseId", a.choice, a.choices, coalesce(p.name, '') as by, a.answered_at as at,
         coalesce(a.reason, '') as reason
    from asks a left join people p on p.id = a.answered_by
   where ${alikeAnswered} order by a.answered_at desc limit 3`;

const countedAnswers = `
  select a.choice, a.choices, count(*)::int as count from asks a where ${alikeAnswered} group by a.choice, a.choices`;

/** Working hours, and whether answer times count in them alone. */
const calendarOf = `
  select w.calendar from (select id as workspace_id, calendar from workspaces) w where w.workspace_id = $1`;

const colleaguesOf = `
  select c.id, coalesce(b.name, '') as by, o.id as "ofId", o.name as "ofName", c.question, c.asked_at as "askedAt",
         c.answer, c.answered_at as "answeredAt"
    from ask_colleagues c join people o on o.id = c.of_id left join people b on b.id = c.by_id
   where c.workspace_id = $1 and c.case_id = $2 and c.ask_id = $3 order by c.asked_at`;

const questionsFor = `
  select c.id, c.case_id::text as "caseId", c.ask_id as "askId", coalesce(b.name, '') as by, c.question,
         a.question as about, c.asked_at as "askedAt"
    from ask_colleagues c join asks a on a.case_id = c.case_id and a.ask_id = c.ask_id left join people b on b.id = c.by_id
   where c.workspace_id = $1 and c.of_id = $2 and c.answer is null and a.state in ('open', 'acknowledged')
   order by c.asked_at`;
