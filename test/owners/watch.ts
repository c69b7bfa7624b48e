import type { Pool } from 'pg';
import type { World } from './owners-world.ts';
import { countedOn, tracesOf } from './watch-gone.ts';

interface OpenAskRow {
  name: string;
  case_id: string;
  ask_id: string;
  level: string;
  deadline: Date;
  holder_id: string | null;
  holder: string | null;
  active: boolean | null;
  same_company: boolean | null;
  wake_at: Date | null;
  said: number;
  state_deadline: string | null;
  state_level: string | null;
  timer: string | null;
}

/**
 * Looks at the rows alone, with words of its own: shares no code with what it checks. One person per open question, who is
 * there; a time at which somebody else gets it; everybody told; everything in the history.
 */
export class Watch {
  readonly violations: string[] = [];
  /** Who had each open question when people were told last. */
  private holders = new Map<string, string>();
  private changes = new Map<string, number>();
  private lastNotice = '0';
  private readonly pool: Pool;
  private readonly workspaceId: string;
  private readonly deleted: string[];

  constructor(pool: Pool, { workspaceId, deleted }: Pick<World, 'workspaceId' | 'deleted'>) {
    this.pool = pool;
    this.workspaceId = workspaceId;
    this.deleted = deleted;
  }

  /** After an act, whether a server runs or not. */
  async look(now: string, after: string): Promise<void> {
    for (const row of await this.openAsks()) {
      const broken = (what: string) => this.violations.push(`${what}: ${row.name}, ${now}, after ${after}`);
      if (row.holder_id === null) broken('nobody has it');
      else if (!row.active) broken('its owner has left');
      else if (!row.same_company) broken('its owner is of another company');
      else if (!row.holder) broken('its owner has no name');
      const moves = row.said > 0 || (row.wake_at !== null && row.wake_at <= laterOf(row.deadline, now));
      const isLast = row.level === 'map_owner' && row.wake_at !== null;
      if (!moves && !isLast) broken('nobody will get it when its time is over');
    }
  }

  /** After a running server has come to rest. */
  async lookAtRest(now: string, after: string): Promise<void> {
    await this.look(now, after);
    const asks = await this.openAsks();
    const away = await this.awayAt(now);
    const present = await this.somebodyPresent(now);
    for (const row of asks) {
      const broken = (what: string) => this.violations.push(`${what}: ${row.name}, ${now}, after ${after}`);
      if (row.level !== 'map_owner' && row.deadline.toISOString() <= now)
        broken('its time is over and nothing happened');
      if (row.state_deadline === null) broken('the case knows nothing of it');
      else if (row.state_deadline !== row.deadline.toISOString() || row.state_level !== row.level)
        broken('the case has another clock');
      else if (row.timer === null) broken('nothing ends its time');
      if (row.holder_id && away.has(row.holder_id) && present) broken('its owner is away and somebody else is there');
    }
    await this.lookAtTelling(asks, now, after);
    await this.lookAtEnds(now, after);
    this.violations.push(
      ...(await countedOn(this.pool, this.workspaceId)).map((what) => `${what}: ${now}, after ${after}`),
      ...(await tracesOf(this.pool, this.deleted)).map((what) => `${what}: ${now}, after ${after}`),
    );
  }

  private async lookAtTelling(asks: OpenAskRow[], now: string, after: string): Promise<void> {
    const told = await this.noticesSince();
    const before = this.holders;
    this.holders = new Map(asks.flatMap(({ name, holder_id }) => (holder_id ? [[name, holder_id]] : [])));
    for (const [name, holder] of this.holders) {
      const former = before.get(name);
      if (former === holder) continue;
      const broken = (what: string) => this.violations.push(`${what}: ${name}, ${now}, after ${after}`);
      if (!told.has(`${name} ${holder} asked`)) broken('the new owner was not told');
      if (former === undefined) continue;
      if (!told.has(`${name} ${former} moved_on`)) broken('the former owner was not told');
      this.changes.set(name, (this.changes.get(name) ?? 0) + 1);
      if ((await this.passedOn(name)) < this.changes.get(name)!)
        broken('the history does not say that it changed hands');
    }
  }

  private async noticesSince(): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ id: string; key: string }>(
      `select id::text, case_id || ' ' || ask_id || ' ' || person_id || ' ' ||
              case when kind in ('asked', 'taken_over') then 'asked' else kind end as key
         from notices where workspace_id = $1 and id > $2::bigint order by notices.id`,
      [this.workspaceId, this.lastNotice],
    );
    this.lastNotice = rows.at(-1)?.id ?? this.lastNotice;
    return new Set(rows.map(({ key }) => key));
  }

  private async passedOn(name: string): Promise<number> {
    const [caseId, askId] = name.split(' ');
    const { rows } = await this.pool.query<{ count: number }>(
      `select count(*)::int as count from case_events e, jsonb_array_elements(e.records) r
        where e.case_id = $1 and r->>'type' = 'passed_on' and r->'data'->>'ask' = $2`,
      [caseId, askId],
    );
    return rows[0]!.count;
  }

  /** A case that has ended asks nobody; a case that stands still for a person asks somebody. */
  private async lookAtEnds(now: string, after: string): Promise<void> {
    const { rows } = await this.pool.query<{ id: string; what: string }>(
      `select c.id::text, case when c.finished_at is not null then 'ended, and still asks' else 'stopped, and asks nobody' end as what
         from cases c where c.workspace_id = $1 and (c.finished_at is not null or c.status = 'stopped')
          and (c.finished_at is not null) = exists (
            select from asks a where a.case_id = c.id and a.state in ('open', 'acknowledged'))`,
      [this.workspaceId],
    );
    for (const { id, what } of rows) this.violations.push(`${what}: case ${id}, ${now}, after ${after}`);
  }

  private async openAsks(): Promise<OpenAskRow[]> {
    const { rows } = await this.pool.query<OpenAskRow>(openAsks, [this.workspaceId]);
    return rows;
  }

  private async awayAt(now: string): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ id: string }>(`select person_id as id from absences b ${onDay}`, [
      this.workspaceId,
      berlinDay(now),
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  private async somebodyPresent(now: string): Promise<boolean> {
    const { rows } = await this.pool.query(
      `select 1 from people p where p.workspace_id = $1 and p.active and p.roles && '{admin,cto,owner,ops_manager}'
          and not exists (select from absences b where b.person_id = p.id and b.first_day <= $2 and b.last_day >= $2)`,
      [this.workspaceId, berlinDay(now)],
    );
    return rows.length > 0;
  }
}

const laterOf = (deadline: Date, now: string): Date => (deadline > new Date(now) ? deadline : new Date(now));

/** The day in Berlin, worked out by the runtime's own calendar and not by the database's. */
const berlinDay = (now: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(new Date(now));

const onDay = 'where b.workspace_id = $1 and b.first_day <= $2 and b.last_day >= $2';

const openAsks = `
  select a.case_id || ' ' || a.ask_id as name, a.case_id::text, a.ask_id, a.level, a.deadline, a.holder_id,
         p.name as holder, p.active, p.workspace_id = a.workspace_id as same_company, c.wake_at,
         (select count(*)::int from case_inbox x where x.case_id = a.case_id) as said,
         c.state->'asks'->a.ask_id->>'deadline' as state_deadline, c.state->'asks'->a.ask_id->>'level' as state_level,
         c.state->'timers'->('deadline:' || a.ask_id || ':' || a.level)->>'at' as timer
    from asks a join cases c on c.id = a.case_id left join people p on p.id = a.holder_id
   where a.workspace_id = $1 and a.state in ('open', 'acknowledged') order by a.case_id, a.ask_id`;
