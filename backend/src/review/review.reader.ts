import type { ReviewView } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../http/signed-in.ts';
import { ReviewersService } from '../launch/reviewers.service.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { FactsReader } from '../measures/facts.reader.ts';
import type { AskFacts } from '../measures/facts.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
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

/** What the named reviewer looks at every day. */
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
    const { since } = (await this.rows.one<{ since: Date }>(workspaceId, sinceYesterday))!;
    const month = new Date(since.getTime() - MONTH);
    const [rows, reviewer, patterns] = await Promise.all([
      this.rows.of<OddRow>(workspaceId, oddOnes, [month, mine ? id : null]),
      this.reviewers.of(workspaceId, null),
      this.patterns(workspaceId),
    ]);
    const pipelineOf = await this.pipelines.ofCases(workspaceId, rows);
    return { since: since.toISOString(), groups: groupOddOnes(rows, since, pipelineOf), patterns, reviewer };
  }

  /** What shows over eight weeks. */
  async patterns(workspaceId: string): Promise<ReviewView['patterns']> {
    const { zone } = (await this.rows.one<{ zone: string }>(workspaceId, sinceYesterday))!;
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
