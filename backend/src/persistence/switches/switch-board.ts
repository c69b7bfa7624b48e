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
      const found = off?.find((row) => concerns(row, site));
      if (found) return { ok: false, why: words(found) };
      if (off && performance.now() - reading.asked <= oldestUse) return { ok: true };
      if (left === 0) return { ok: false, why: 'The off switch could not be read in time.' };
      if (!off) await new Promise((resolve) => void setTimeout(resolve, pauseBetween));
    }
  }

  /** The next call reads anew. */
  forget(): void {
    this.readings.clear();
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
    const { rows } = await this.pool.query<{ scope: Off['scope']; target: string; map_id: string | null }>({
      name: 'switches-off',
      text: `select s.scope, s.target, m.id as map_id
               from switches s
               left join maps m on m.workspace_id = s.workspace_id and s.scope in ('map', 'step')
                    and m.slug = split_part(s.target, '/', 1)
              where s.workspace_id = $1 and s.off
             union all
             select 'account', connector, null from connections
              where workspace_id = $1 and mode = 'live' and state = 'needs_reconnect'`,
      values: [workspaceId],
    });
    return rows.map((row) => ({ scope: row.scope, target: row.target, mapId: row.map_id }));
  }
}

function concerns(off: Off, site: CallSite): boolean {
  if (off.scope === 'everything') return true;
  if (off.scope === 'connector' || off.scope === 'account') return off.target === site.connector;
  if (off.mapId !== site.mapId) return false;
  return off.scope === 'map' || off.target.endsWith(`/${site.step}`);
}

function words({ scope, target }: Off): string {
  if (scope === 'account') return `The account of ${target} has to be connected again.`;
  return `The off switch is on for ${scope === 'everything' ? 'everything' : `the ${scope} ${target}`}.`;
}
