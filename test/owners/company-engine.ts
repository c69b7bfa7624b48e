import type { Pool } from 'pg';
import { AbsencesService } from '../../backend/src/absence/absences.service.ts';
import { RotasService } from '../../backend/src/absence/rotas.service.ts';
import { AuditLog } from '../../backend/src/audit/audit-log.ts';
import { CaseRun, type RunPorts } from '../../backend/src/engine/case-run.ts';
import { passOver } from '../../backend/src/engine/crash-point.ts';
import type { CaseStore } from '../../backend/src/engine/ports.ts';
import { processMapsBrain } from '../../backend/src/engine/process-maps-brain.ts';
import { recheckAt } from '../../backend/src/engine/recheck.ts';
import type { EngineDoor } from '../../backend/src/http/parts.ts';
import { NoticeWriter } from '../../backend/src/notices/notice-writer.ts';
import { AuditReader } from '../../backend/src/audit/audit.reader.ts';
import { DeletePerson } from '../../backend/src/people/delete-person.ts';
import { LeaveCompany } from '../../backend/src/people/leave-company.ts';
import { PeopleService } from '../../backend/src/people/people.service.ts';
import { PostgresCaseStore } from '../../backend/src/persistence/case-store/case-store.ts';
import { PipelineCache } from '../../backend/src/persistence/case-store/pipeline-cache.ts';
import type { createDataSource } from '../../backend/src/persistence/data-source.ts';
import { CaseInbox } from '../../backend/src/persistence/intake/case-inbox.ts';
import { Intake } from '../../backend/src/persistence/intake/intake.ts';
import { AskOwners } from '../../backend/src/persistence/owners/ask-owners.ts';
import type { WakeNotices } from '../../backend/src/persistence/wake-queue/notices.ts';
import type { WakeWriter } from '../../backend/src/persistence/wake-queue/wake-writer.ts';
import { WorkspaceRows } from '../../backend/src/workspaces/workspace-rows.ts';
import { RecordingActions } from '../engine/recording-actions.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Parts that a mutant may break. */
export interface Breakable {
  owners: AskOwners;
  store: CaseStore;
  writer: Pick<NoticeWriter, 'write'>;
}

/** The queue is what the settling below replaces: a wake-up says nothing that the rows do not say. */
const noWakes = { write: async () => undefined } as unknown as WakeWriter;
const noNotices = { give: () => undefined } as unknown as WakeNotices;

/** The product's own parts around one database, moved by a clock of ours. Nothing happens between two calls. */
export class CompanyEngine {
  readonly owners: AskOwners;
  readonly inbox: CaseInbox;
  readonly intake: Intake;
  readonly people: PeopleService;
  readonly deleting: DeletePerson;
  readonly log: AuditReader;
  readonly absences: AbsencesService;
  readonly rotas: RotasService;
  private readonly parts: Breakable;
  private readonly ports: Omit<RunPorts, 'store' | 'children' | 'whatWasDone'>;
  private readonly pool: Pool;
  private readonly clock: VirtualClock;

  constructor(
    pool: Pool,
    source: ReturnType<typeof createDataSource>,
    clock: VirtualClock,
    breaks: (parts: Breakable) => Breakable,
  ) {
    this.pool = pool;
    this.clock = clock;
    const pipelines = new PipelineCache(pool);
    const ports = { pool, pipelines, wakes: noWakes, notices: noNotices, clock };
    this.parts = breaks({
      owners: new AskOwners(ports),
      store: new PostgresCaseStore(pool, 'the-only-worker', pipelines, noWakes),
      writer: new NoticeWriter(pool, clock),
    });
    this.owners = this.parts.owners;
    this.inbox = new CaseInbox(ports);
    this.intake = new Intake({ ...ports, brain: processMapsBrain, passCrashPoint: passOver });
    const actions = new RecordingActions();
    const switches = { mayCall: async () => ({ ok: true }) as const };
    this.ports = { brain: processMapsBrain, clock, actions, aiSteps: actions, switches, passCrashPoint: passOver };
    const [rows, audit] = [new WorkspaceRows(source), new AuditLog(source)];
    const engine = { owners: this.owners } as EngineDoor;
    const leaving = new LeaveCompany(rows, audit, engine);
    this.people = new PeopleService(rows, audit, leaving);
    this.deleting = new DeletePerson(rows, audit, leaving);
    this.log = new AuditReader(rows);
    this.absences = new AbsencesService(rows, engine);
    this.rotas = new RotasService(rows, audit, this.absences, engine);
  }

  /** What a running server does until nothing is due: moves cases, gives questions on, tells people. */
  async settle(workspaceId: string): Promise<void> {
    await this.moveCases(workspaceId);
    await this.owners.keep();
    await this.moveCases(workspaceId);
    await this.parts.writer.write();
  }

  private async moveCases(workspaceId: string): Promise<void> {
    for (let round = 0; round < 50; round++) {
      const { rows } = await this.pool.query<{ id: string }>(dueCases, [workspaceId, this.clock.now()]);
      if (rows.length === 0) return;
      const { cases } = await this.parts.store.claim(rows.map(({ id }) => id));
      for (const loaded of cases) {
        const run = new CaseRun(loaded, { ...this.ports, store: this.parts.store } as RunPorts);
        const ended = await run.run();
        if (ended === 'released' || ended === 'lost') continue;
        const again = recheckAt(ended, run.state, this.clock.now());
        await this.parts.store.release([{ id: loaded.id, recheckAt: again }]);
      }
    }
    throw new Error('Expected the cases to come to rest; they kept moving.');
  }
}

const dueCases = `
  select id::text from cases c where workspace_id = $1 and finished_at is null
     and (wake_at <= $2 or exists (select from case_inbox x where x.case_id = c.id)) order by id`;
