import type { CaseState } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import type { CaseStore, Claimed, CommitResult, Completion, InboxEvent } from '../../engine/ports.ts';
import { BatchCalls } from '../durable/batch-calls.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import { writeFamily } from '../children/write-family.ts';
import { writeExpectations } from '../messages/write-expectations.ts';
import { writeReminders } from '../owners/write-reminders.ts';
import type { NewWake, WakeWriter } from '../wake-queue/wake-writer.ts';
import { commitParameters } from './commit-rows.ts';
import { commitStatement } from './commit-statement.ts';
import { claimStatement, releaseStatement, renewStatement } from './lease-statements.ts';
import type { PipelineCache } from './pipeline-cache.ts';

/** Milliseconds. Leases are renewed every third of it; a dead worker's cases are free when it is over. */
export const leaseMs = 9_000;

interface ClaimRow {
  id: string;
  workspace_id: string;
  map_id: string;
  map_version_id: string | null;
  parent_id: string | null;
  part: string | null;
  state: CaseState;
  seq: number;
  inbox: InboxEvent[] | null;
}

/** Cases in PostgreSQL: claimed, committed and given back many at a time. */
export class PostgresCaseStore implements CaseStore {
  private readonly commits: BatchCalls<Completion, CommitResult>;
  private readonly pool: Pool;
  private readonly worker: string;
  private readonly pipelines: PipelineCache;
  private readonly wakes: WakeWriter;

  /** @param worker a name no other process has. */
  constructor(pool: Pool, worker: string, pipelines: PipelineCache, wakes: WakeWriter) {
    this.pool = pool;
    this.worker = worker;
    this.pipelines = pipelines;
    this.wakes = wakes;
    this.commits = new BatchCalls((completions) => this.commitAll(completions), { most: 256, lanes: 2 });
  }

  async claim(ids: string[]): Promise<Claimed> {
    const { rows } = await this.pool.query<ClaimRow>({
      name: 'claim-cases',
      text: claimStatement,
      values: [ids, this.worker, leaseMs],
    });
    const claimed: Claimed = { cases: [], busy: [] };
    for (const row of rows) {
      if (row.map_version_id === null) claimed.busy.push(row.id);
      else
        claimed.cases.push({
          id: row.id,
          workspaceId: row.workspace_id,
          mapId: row.map_id,
          pipeline: await this.pipelines.get(row.map_version_id, row.part),
          mapVersionId: row.map_version_id,
          ...(row.parent_id === null ? {} : { parentId: row.parent_id }),
          ...(row.part === null ? {} : { part: row.part }),
          state: row.state,
          seq: row.seq,
          inbox: row.inbox ?? [],
        });
    }
    return claimed;
  }

  commit(completion: Completion): Promise<CommitResult> {
    return this.commits.add(completion);
  }

  async renew(ids: string[]): Promise<Map<string, InboxEvent[]>> {
    const { rows } = await this.pool.query<{ id: string; inbox: InboxEvent[] | null }>({
      name: 'renew-leases',
      text: renewStatement,
      values: [ids, this.worker, leaseMs],
    });
    return new Map(rows.map((row) => [row.id, row.inbox ?? []]));
  }

  async release(cases: { id: string; recheckAt: string | null }[]): Promise<void> {
    const given = JSON.stringify(cases.map(({ id, recheckAt }) => ({ id, wake_at: recheckAt })));
    await this.pool.query({ name: 'release-cases', text: releaseStatement, values: [given, this.worker] });
  }

  /** Commits that wait for a database that is away are given up. */
  stop(): void {
    this.commits.stop();
  }

  /** Of two completions of one case in a batch only the first can be right. */
  private async commitAll(batch: Completion[]): Promise<CommitResult[]> {
    const completions = [...new Map(batch.toReversed().map((each) => [each.caseId, each])).values()];
    const firsts = new Set(completions);
    const inboxes = await this.write(completions);
    return batch.map((completion) => {
      const inbox = firsts.has(completion) ? inboxes.get(completion.caseId) : undefined;
      return inbox ? { won: true, inbox } : { won: false };
    });
  }

  private async writeBeside(completions: Completion[], client: PoolClient): Promise<void> {
    if (completions.length === 0) return;
    await writeFamily(completions, this.wakes, client);
    await writeExpectations(completions, this.wakes, client);
    await writeReminders(completions, client);
  }

  /** The inboxes of the cases that were committed. */
  private async write(completions: Completion[]): Promise<Map<string, InboxEvent[]>> {
    const values = [...commitParameters(completions), this.worker, leaseMs];
    const statement = { name: 'commit-cases', text: commitStatement, values };
    const wakes = completions.flatMap(wakesOf);
    const beside = completions.filter((completion) => completion.beside);
    const rows =
      wakes.length === 0 && beside.length === 0
        ? (await this.pool.query<CommittedRow>(statement)).rows
        : await inTransaction(this.pool, async (client) => {
            const { rows } = await client.query<CommittedRow>(statement);
            const won = new Set(rows.map((row) => row.id));
            const due = wakes.filter((wake) => won.has(wake.caseId));
            if (due.length > 0) await this.wakes.write(due, client);
            await this.writeBeside(
              beside.filter((completion) => won.has(completion.caseId)),
              client,
            );
            return rows;
          });
    return new Map(rows.map((row) => [row.id, row.inbox ?? []]));
  }
}

interface CommittedRow {
  id: string;
  inbox: InboxEvent[] | null;
}

function wakesOf({ caseId, wakeAt }: Completion): NewWake[] {
  return wakeAt.map((at) => ({ caseId, at }));
}
