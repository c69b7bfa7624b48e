import type { Pool } from 'pg';
import type { CallSite, MayCall, Switches } from '../../engine/ports.ts';

/** Milliseconds for which a reading counts; counted from when it was asked for, so it can only be older than it is. */
const freshFor = 300;
/** Milliseconds after which a reading that took long does not count any more. Off means off within a second. */
const oldestUse = 700;
/** How often an unreadable switch is read again before the case is held, and milliseconds between. */
const tries = 10;
const pauseBetween = 200;

interface Off {
  /** `account`: nobody switched anything off, but the vendor no longer accepts the connector's sign-in. */
  scope: 'everything' | 'map' | 'step' | 'connector' | 'account';
  target: string;
  mapId: string | null;
  running: 'pause' | 'finish' | 'people';
  /** For `finish`: the newest case that goes on. */
  lastCase: string | null;
}

interface Reading {
  asked: number;
  off: Promise<Off[]>;
}

/**
 * The off switches of all workspaces, and the accounts that a person has to connect again: read again at most every
 * 300 ms, and at once when another process says so. Either holds a case where it is; neither is a failure of its step.
 */
export class SwitchBoard implements Switches {
  private readonly readings = new Map<string, Reading>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** A switch that cannot be read in time counts as off, after a few tries. */
  async mayCall(site: CallSite): Promise<MayCall> {
    for (let left = tries; ; left--) {
      const reading = this.read(site.workspaceId);
      const off = await reading.off.catch(() => undefined);
      const found = off && (await this.holding(off, site));
      if (found) return { ok: false, why: words(found), ...(found.running === 'people' && { ask: true }) };
      if (off && performance.now() - reading.asked <= oldestUse) return { ok: true };
      if (left === 0) return { ok: false, why: 'The off switch could not be read in time.' };
      if (!off) await new Promise((resolve) => void setTimeout(resolve, pauseBetween));
    }
  }

  /** The next call reads anew. */
  forget(): void {
    this.readings.clear();
  }

  /** What keeps this call from leaving: whatever pauses the case before what only asks instead. */
  private async holding(off: Off[], site: CallSite): Promise<Off | undefined> {
    const found: Off[] = [];
    for (const row of off) if (concerns(row, site) && !(await this.goesOn(row, site))) found.push(row);
    return found.find(({ running }) => running !== 'people') ?? found[0];
  }

  /** It was there when it was switched off, or belongs to a case that was. */
  private async goesOn({ running, lastCase }: Off, { caseId, workspaceId }: CallSite): Promise<boolean> {
    if (running !== 'finish' || lastCase === null || caseId === undefined) return false;
    if (BigInt(caseId) <= BigInt(lastCase)) return true;
    const { rows } = await this.pool.query<{ first: string }>({
      name: 'first-of-family',
      text: firstOfFamily,
      values: [workspaceId, caseId],
    });
    return rows[0] !== undefined && BigInt(rows[0].first) <= BigInt(lastCase);
  }

  private read(workspaceId: string): Reading {
    const known = this.readings.get(workspaceId);
    if (known && performance.now() - known.asked <= freshFor) return known;
    const reading: Reading = { asked: performance.now(), off: this.query(workspaceId) };
    reading.off.catch(() => this.readings.get(workspaceId) === reading && this.readings.delete(workspaceId));
    this.readings.set(workspaceId, reading);
    return reading;
  }

  private async query(workspaceId: string): Promise<Off[]> {
    const { rows } = await this.pool.query<Off>({
      name: 'switches-off',
      text: `select s.scope, s.target, m.id as "mapId", s.running, s.last_case::text as "lastCase"
               from switches s
               left join maps m on m.workspace_id = s.workspace_id and s.scope in ('map', 'step')
                    and m.slug = split_part(s.target, '/', 1)
              where s.workspace_id = $1 and s.off
             union all
             select 'account', connector, null, 'pause', null from connections
              where workspace_id = $1 and mode = 'live' and state = 'needs_reconnect'`,
      values: [workspaceId],
    });
    return rows;
  }
}

function concerns(off: Off, site: CallSite): boolean {
  if (off.scope === 'everything') return true;
  if (off.scope === 'connector' || off.scope === 'account') return off.target === site.connector;
  if (off.mapId !== site.mapId) return false;
  return off.scope === 'map' || off.target.endsWith(`/${site.step}`);
}

/** $1 workspace, $2 case: the case that began what this one is part of. */
const firstOfFamily = `
  with recursive up as (
    select id, parent_id from cases where workspace_id = $1 and id = $2
    union all
    select c.id, c.parent_id from up join cases c on c.id = up.parent_id)
  select min(id)::text as first from up`;

function words({ scope, target, running }: Off): string {
  if (scope === 'account') return `The account of ${target} has to be connected again.`;
  if (running === 'people') return `It is switched off (${target || 'everything'}), and people are asked instead.`;
  return `The off switch is on for ${scope === 'everything' ? 'everything' : `the ${scope} ${target}`}.`;
}
