import type { CaseDetail, CaseList, CaseQuery, HistoryEntry, PersonRef } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { LostAccountsReader } from '../connectors-admin/lost-accounts.reader.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { lanesOf } from '../maps/lane-view.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { RolePeople } from '../maps/role-people.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { CaseSurroundings } from './case-surroundings.ts';
import { toCaseLine } from './case-line.ts';
import { countCases, listCases, oneCase, type CaseRowView } from './case-rows.ts';
import { toHistoryEntries } from './history-entry.ts';
import { caseHistory, type HistoryRow } from './history-rows.ts';
import { connectorsAt, heldBySwitch } from './off-switches.ts';
import { readSearch } from './read-search.ts';
import { measuresOf } from './measures.ts';
import { ChasingReader } from './chasing.reader.ts';
import { followersOf } from './follow.service.ts';
import { silencesOf, withSilences, type Silence } from './silences.ts';
import { withSwitches } from './switch-history.ts';
import { timelineOf } from './timeline.ts';

/** Cases, as lists and one by one. */
@Injectable()
export class CasesReader {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly pipelines: Pipelines,
    private readonly people: RolePeople,
    private readonly surroundings: CaseSurroundings,
    private readonly lost: LostAccountsReader,
    private readonly chasing: ChasingReader,
  ) {}

  async list(
    { workspaceId, id: personId }: Pick<SignedInPerson, 'workspaceId' | 'id'>,
    query: Omit<CaseQuery, 'limit'> & { limit: number },
  ): Promise<CaseList> {
    const { searching, number, words } = readSearch(query.search);
    const { flag, before, limit } = query;
    const given = [query.map ?? null, query.status ?? null, query.step ?? null, number, words, personId];
    const [found, count] = await Promise.all([
      this.rows.of<CaseRowView>(workspaceId, listCases(searching, flag), [...given, before ?? null, limit + 1]),
      this.rows.one<{ total: number }>(workspaceId, countCases(searching, flag), given),
    ]);
    const shown = found.slice(0, query.limit);
    const [pipelineOf, around] = await Promise.all([
      this.pipelines.ofCases(workspaceId, shown),
      this.surroundings.now(workspaceId),
    ]);
    return {
      cases: shown.map((row) => toCaseLine(row, pipelineOf(row), around)),
      more: found.length > query.limit,
      total: count?.total ?? 0,
    };
  }

  /** @throws 404 when this workspace has no such case */
  async detail(workspaceId: string, id: string): Promise<CaseDetail> {
    const row = /^[1-9]\d{0,17}$/.test(id) ? await this.rows.one<CaseRowView>(workspaceId, oneCase, [id]) : undefined;
    if (!row) throw notFound('case');
    const [pipelineOf, history, asks, roles, around, turns, silences, followers] = await Promise.all([
      this.pipelines.ofCases(workspaceId, [row]),
      this.rows.of<HistoryRow>(workspaceId, caseHistory, [id]),
      this.rows.of<{ id: string }>(workspaceId, openAsksOf, [id]),
      this.people.ofMap(workspaceId, row.mapSlug),
      this.surroundings.now(workspaceId),
      this.surroundings.turns(workspaceId),
      this.rows.of<Silence>(workspaceId, silencesOf, [id]),
      this.rows.of<PersonRef>(workspaceId, followersOf, [id]),
    ]);
    const pipeline = pipelineOf(row)!;
    const timeline = timelineOf(pipeline, history, row.finishedAt);
    return {
      ...toCaseLine(row, pipeline, around),
      measures: measuresOf(timeline, history, pipeline, {
        startedAt: row.createdAt,
        endedAt: row.finishedAt ?? new Date(),
      }),
      lanes: lanesOf(pipeline, roles),
      timeline,
      history: withSwitches(
        withSilences(await this.entries(workspaceId, history, pipeline), silences, pipeline),
        turns,
        row,
        pipeline,
      ),
      chasing: row.finishedAt ? [] : await this.chasing.read(workspaceId, id, pipeline, history),
      followers,
      openAsks: asks.map((ask) => ask.id),
      switchedOff: heldBySwitch(around.off, row, pipeline),
      waitsForAccount: await this.waitsForAccount(workspaceId, row, pipeline),
      held: row.held && (await this.heldBy(workspaceId, row.held)),
      undoing: row.undoing,
      newerVersion: row.finishedAt || row.published === row.version ? null : row.published,
    };
  }

  private async waitsForAccount(workspaceId: string, row: CaseRowView, pipeline: Pipeline) {
    if (row.finishedAt || row.status !== 'running') return null;
    const { accounts } = await this.lost.list(workspaceId);
    const needed = new Set(connectorsAt(pipeline, row.steps));
    const found = accounts.find(({ connector }) => needed.has(connector));
    return found ? { connector: found.connector, name: found.name, since: found.since, holder: found.holder } : null;
  }

  private async heldBy(workspaceId: string, { kind, by, reason }: NonNullable<CaseRowView['held']>) {
    const [person] = await this.rows.of<PersonRef>(workspaceId, namesOf, [[by]]);
    return { kind, reason, by: person ?? null };
  }

  private async entries(workspaceId: string, history: HistoryRow[], pipeline: Pipeline): Promise<HistoryEntry[]> {
    const ids = new Set(history.flatMap((row) => row.records.flatMap((record) => record.by ?? [])));
    const people = await this.rows.of<PersonRef>(workspaceId, namesOf, [[...ids]]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return history.flatMap((row) => toHistoryEntries(row, pipeline, names));
  }
}

const openAsksOf = `
  select ask_id as id from asks where workspace_id = $1 and case_id = $2 and state in ('open', 'acknowledged')
   order by deadline, ask_id`;
const namesOf = `select id, name from people where workspace_id = $1 and id::text = any($2)`;
