import type { Brief } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { ContextPacksReader } from '../context-packs/context-packs.reader.ts';
import { FactsReader } from '../measures/facts.reader.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { briefFacts, type Week } from './brief-facts.ts';
import { briefLines, briefText } from './brief-lines.ts';
import { briefLists } from './brief-lists.ts';
import * as sql from './brief-rows.ts';
import { ReviewReader } from './review.reader.ts';

/** A week that is over, in figures and five sentences. */
@Injectable()
export class BriefReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly facts: FactsReader,
    private readonly reviews: ReviewReader,
    private readonly packs: ContextPacksReader,
  ) {}

  /** @param week a day of the week that is meant; none, or one that is not over, is last week */
  async read(workspaceId: string, week?: string): Promise<Brief> {
    const row = (await this.rows.one<sql.WeekRow>(workspaceId, sql.oneWeek, [week ?? null]))!;
    const [last, before] = await Promise.all([
      this.facts.read(workspaceId, null, { from: row.from, to: row.to }),
      this.facts.read(workspaceId, null, { from: row.before, to: row.from }),
    ]);
    const days = { from: row.week, to: row.lastDay };
    const isLast = row.next === row.now;
    const lines = briefLines(last, before, days);
    const lists = isLast ? await this.lists(workspaceId, last) : [];
    return {
      week: row.week,
      from: row.from.toISOString(),
      to: row.to.toISOString(),
      previous: row.previous,
      next: isLast ? null : row.next,
      facts: briefFacts(last, before, days),
      lines,
      lists,
      text: briefText(row.week, lines, lists),
    };
  }

  private async lists(workspaceId: string, last: Week): Promise<Brief['lists']> {
    const [late, stalled, patterns, { packs }] = await Promise.all([
      this.rows.of<sql.LateRow>(workspaceId, sql.lateNow),
      this.rows.of<sql.StalledRow>(workspaceId, sql.stalledNow),
      this.reviews.patterns(workspaceId),
      this.packs.list(workspaceId),
    ]);
    return briefLists(last, { late, stalled, patterns, packs });
  }
}
