import type { PhasesView } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit/audit-log.ts';
import { WorkspaceRows } from '../../workspaces/workspace-rows.ts';
import { CostsService } from '../costs.service.ts';
import { MeasuresReader } from '../measures.reader.ts';
import { between } from '../slice-facts.ts';
import { directionOf } from './direction.ts';
import type { PhaseFacts } from './phase-facts.ts';
import * as sql from './phase-rows.ts';
import { phasesOf } from './phases.ts';

const DAY = 86_400_000;
const FOUR_WEEKS = 28 * DAY;

/** What keeps maps right. */
const careActions: AuditAction[] = ['map_published', 'case_saved', 'context_pack_reviewed', 'context_pack_changed'];

/** How far a company is, and whether it gets better: worked out, never ticked. */
@Injectable()
export class PhasesReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly measures: MeasuresReader,
    private readonly costs: CostsService,
  ) {}

  async view(workspaceId: string): Promise<PhasesView> {
    const facts = await this.facts(workspaceId);
    return { phases: phasesOf(facts), direction: directionOf(facts) };
  }

  private async facts(workspaceId: string): Promise<PhaseFacts> {
    const [{ starts, now }, costs] = await Promise.all([
      this.measures.times(workspaceId, 9),
      this.costs.read(workspaceId),
    ]);
    const complete = starts.slice(4, 8);
    const period = { from: new Date(Math.min(starts[0]!, now - 2 * FOUR_WEEKS)), to: new Date(now) };
    const [all, maps, weeks, saved] = await Promise.all([
      this.measures.facts(workspaceId, null, period, costs),
      this.rows.of<sql.PhaseMapRow>(workspaceId, sql.publishedMaps, [new Date(now - FOUR_WEEKS)]),
      this.rows.of<{ people: number; care: number }>(workspaceId, sql.careByWeek, [
        complete.map((at) => new Date(at)),
        new Date(starts[8]!),
        careActions,
      ]),
      this.rows.one<Pick<PhaseFacts, 'savedFromCases' | 'savedLately'>>(workspaceId, sql.savedCounts, [
        new Date(now - 2 * FOUR_WEEKS),
        new Date(now - 30 * DAY),
      ]),
    ]);
    return {
      maps,
      now: between(all, now - FOUR_WEEKS, now),
      before: between(all, now - 2 * FOUR_WEEKS, now - FOUR_WEEKS),
      weeks: complete.map((from, n) => between(all, from, starts[n + 5]!)),
      threshold: costs.acceptedPercent,
      packs: await this.packs(
        workspaceId,
        maps.flatMap(({ packs }) => packs),
      ),
      people: weeks.map(({ people }) => people),
      care: weeks.map(({ care }) => care),
      ...saved!,
    };
  }

  private async packs(workspaceId: string, all: string[]): Promise<PhaseFacts['packs']> {
    const names = [...new Set(all)];
    const fresh = await this.rows.of(workspaceId, sql.freshPacks, [names]);
    return { named: names.length, stale: names.length - fresh.length };
  }
}
