import type { Brief, ReviewView } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../http/signed-in.ts';
import { ReviewersService } from '../launch/reviewers.service.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { FactsReader } from '../measures/facts.reader.ts';
import type { AskFacts } from '../measures/facts.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { briefLines, briefText } from './brief-lines.ts';
import { groupOddOnes } from './group-odd-ones.ts';
import { bottlenecks } from './patterns/bottleneck.ts';
import { bounces } from './patterns/bounces.ts';
import { sameEveryWeek } from './patterns/same-every-week.ts';
import { stuckWeekdays } from './patterns/stuck-weekday.ts';
import { oddOnes, sinceYesterday, type OddRow } from './review-rows.ts';

const DAY = 86_400_000;
/** How far back the same reason is looked for, and how far patterns. */
const MONTH = 30 * DAY;
const EIGHT_WEEKS = 56 * DAY;

/** What the named reviewer looks at every day, and what everybody may read on Monday. */
@Injectable()
export class ReviewReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
    private readonly facts: FactsReader,
    private readonly reviewers: ReviewersService,
  ) {}

  /** @param mine only maps whose reviewer this person is */
  async view({ workspaceId, id }: SignedInPerson, mine: boolean): Promise<ReviewView> {
    const { since, zone } = (await this.rows.one<{ since: Date; zone: string }>(workspaceId, sinceYesterday))!;
    const month = new Date(since.getTime() - MONTH);
    const [rows, reviewer, patterns] = await Promise.all([
      this.rows.of<OddRow>(workspaceId, oddOnes, [month, mine ? id : null]),
      this.reviewers.of(workspaceId, null),
      this.patterns(workspaceId, zone),
    ]);
    const pipelineOf = await this.pipelines.ofCases(workspaceId, rows);
    return { since: since.toISOString(), groups: groupOddOnes(rows, since, pipelineOf), patterns, reviewer };
  }

  async brief({ workspaceId }: SignedInPerson): Promise<Brief> {
    const weeks = (await this.rows.one<{ from: Date; to: Date; before: Date }>(workspaceId, lastWeek))!;
    const [last, before] = await Promise.all([
      this.facts.read(workspaceId, null, { from: weeks.from, to: weeks.to }),
      this.facts.read(workspaceId, null, { from: weeks.before, to: weeks.from }),
    ]);
    const lines = briefLines(last, before);
    const days = { from: weeks.from.toISOString(), to: weeks.to.toISOString() };
    return { ...days, lines, text: briefText(days.from, lines) };
  }

  private async patterns(workspaceId: string, zone: string): Promise<ReviewView['patterns']> {
    const to = new Date();
    const { cases, asks } = await this.facts.read(workspaceId, null, { from: new Date(+to - EIGHT_WEEKS), to });
    const weekday = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short' });
    const dayOf = (at: number): number => weekdays.indexOf(weekday.format(at));
    const names = namesIn(asks);
    return [
      ...bounces(cases, (person) => names.get(person) ?? 'a person who has left'),
      ...stuckWeekdays(asks, dayOf),
      ...sameEveryWeek(asks, to.getTime()),
      ...bottlenecks(asks),
    ];
  }
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const namesIn = (asks: AskFacts[]): Map<string, string> =>
  new Map(
    asks.flatMap(({ owner, answeredBy }) =>
      [owner, answeredBy].flatMap((person): [string, string][] => (person ? [[person.id, person.name]] : [])),
    ),
  );

/** Monday to Monday, where the company is. */
const lastWeek = `
  select (w.week - interval '1 week') at time zone w.zone as from, w.week at time zone w.zone as to,
         (w.week - interval '2 weeks') at time zone w.zone as before
    from (select z.workspace_id, z.zone, date_trunc('week', now() at time zone z.zone) as week
            from (select id as workspace_id, calendar->>'zone' as zone from workspaces) z) w
   where w.workspace_id = $1`;
