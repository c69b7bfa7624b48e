import type pg from 'pg';

/** A text that a step is told, as the company had it at that moment. */
export interface GivenPack {
  name: string;
  title: string;
  version: number;
  text: string;
}

/** `why`: one sentence for a person. A pack that is missing or past its review date is never given, nor left out silently. */
export type PacksForStep = { ok: true; packs: GivenPack[] } | { ok: false; why: string };

export interface ContextPackSource {
  /** In the order of the names. */
  packsFor(workspaceId: string, names: readonly string[]): Promise<PacksForStep>;
}

interface Row extends GivenPack {
  reviewBy: string;
  past: boolean;
  owner: string | null;
}

export class PostgresContextPacks implements ContextPackSource {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async packsFor(workspaceId: string, names: readonly string[]): Promise<PacksForStep> {
    if (names.length === 0) return { ok: true, packs: [] };
    const { rows } = await this.pool.query<Row>(packsNow, [workspaceId, names]);
    const packs: GivenPack[] = [];
    for (const wanted of names) {
      const row = rows.find(({ name }) => name === wanted);
      const why = row ? pastReview(row) : `There is no context pack “${wanted}” any more. Write it, or change the map.`;
      if (why !== undefined || !row) return { ok: false, why: why ?? '' };
      packs.push({ name: row.name, title: row.title, version: row.version, text: row.text });
    }
    return { ok: true, packs };
  }
}

function pastReview({ title, reviewBy, past, owner }: Row): string | undefined {
  if (!past) return undefined;
  const who = owner ?? 'a new owner';
  return `The context pack “${title}” had to be reviewed by ${reviewBy}: let ${who} look at it, then run the step again.`;
}

/** $2 names. A review holds to the end of its last day, where the company is. */
const packsNow = `
  select k.name, k.title, k.version, v.text, (k.reviewed_on + k.review_days)::text as "reviewBy", o.name as owner,
         (now() at time zone coalesce(w.calendar->>'zone', 'UTC'))::date > k.reviewed_on + k.review_days as past
    from context_packs k join workspaces w on w.id = k.workspace_id
    join context_pack_versions v on v.pack_id = k.id and v.version = k.version
    left join people o on o.id = k.owner_id and o.active
   where k.workspace_id = $1 and k.name = any($2::text[])`;
