import type { Descriptor } from '@baton/plugin-sdk';
import type pg from 'pg';
import type { StandInFacts } from '../isolation/isolated-connector.ts';

/** An installed plugin as the database keeps it: the package itself, so that every machine of the installation has it. */
export interface PluginRow {
  id: string;
  version: string;
  enabled: boolean;
  descriptor: Descriptor;
  standIn: StandInFacts | null;
  /** Name of the npm package. */
  packageName: string;
  integrity: string;
  package: Buffer;
  /** Where it came from, in words. */
  source: string;
  installedBy: string;
  /** Whose admin did it; null = somebody at the command line. */
  installedIn: string | null;
  installedAt: Date;
}

export type PluginLine = Omit<PluginRow, 'package'>;

type Queries = Pick<pg.PoolClient, 'query'>;

const columns = `id, version, enabled, described->'descriptor' as descriptor, described->'standIn' as "standIn",
  package_name as "packageName", integrity,
  source, installed_by as "installedBy", installed_in as "installedIn", installed_at as "installedAt"`;

/** The table `plugins`. Every change raises `plugin_changes`, by which other processes see that there is something new. */
export class PluginRows {
  readonly #db: Queries;

  constructor(db: Queries) {
    this.#db = db;
  }

  async list(): Promise<PluginLine[]> {
    return (await this.#db.query<PluginLine>(`select ${columns} from plugins order by id`)).rows;
  }

  async find(id: string): Promise<PluginLine | undefined> {
    return (await this.#db.query<PluginLine>(`select ${columns} from plugins where id = $1`, [id])).rows[0];
  }

  async packages(): Promise<PluginRow[]> {
    return (await this.#db.query<PluginRow>(`select ${columns}, package from plugins where enabled order by id`)).rows;
  }

  async save(row: Omit<PluginRow, 'installedAt' | 'enabled'>): Promise<void> {
    // json, not jsonb: the order of what was described is kept, because it is compared.
    const described = JSON.stringify({ descriptor: row.descriptor, standIn: row.standIn });
    await this.#db.query(
      `insert into plugins (id, version, described, package_name, integrity, package, source, installed_by, installed_in)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (id) do update set version = excluded.version, described = excluded.described,
         integrity = excluded.integrity, package = excluded.package, source = excluded.source,
         installed_by = excluded.installed_by, installed_in = excluded.installed_in, installed_at = now()`,
      [
        row.id,
        row.version,
        described,
        row.packageName,
        row.integrity,
        row.package,
        row.source,
        row.installedBy,
        row.installedIn,
      ],
    );
    await this.#changed();
  }

  async enable(id: string, enabled: boolean): Promise<void> {
    await this.#db.query('update plugins set enabled = $2 where id = $1', [id, enabled]);
    await this.#changed();
  }

  /** With the accounts that were connected through it: credentials that nobody can use any more are not kept. */
  async remove(id: string): Promise<void> {
    for (const table of ['connections', 'oauth_apps', 'oauth_starts', 'sandbox_records']) {
      await this.#db.query(`delete from ${table} where connector = $1`, [id]);
    }
    await this.#db.query('delete from plugins where id = $1', [id]);
    await this.#changed();
  }

  /** Rises with every change. */
  async revision(): Promise<number> {
    const { rows } = await this.#db.query<{ revision: string }>('select revision from plugin_changes');
    return Number(rows[0]?.revision ?? 0);
  }

  async #changed(): Promise<void> {
    await this.#db.query('update plugin_changes set revision = revision + 1');
  }
}
