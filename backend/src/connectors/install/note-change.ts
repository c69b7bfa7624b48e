import type { Json } from '@baton/process-maps';
import type pg from 'pg';
import { append, type AuditAction } from '../../audit/audit-log.ts';
import { auditWriter } from '../../audit/audit-writer.ts';

/** Who changes what is installed. Without a workspace: somebody at this machine's command line. */
export interface Installer {
  id: string | null;
  name: string;
  workspaceId: string | null;
}

/** A plugin is there for every company of the installation, so each company's log tells of it. In the same transaction. */
export async function noteChange(
  client: pg.PoolClient,
  installer: Installer,
  action: AuditAction,
  target: string,
  detail: Json,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from workspaces order by id');
  for (const { id: workspaceId } of rows) {
    const own = installer.workspaceId === workspaceId || installer.workspaceId === null;
    const actor = own
      ? { id: installer.id, name: installer.name }
      : { id: null, name: 'An admin of this installation' };
    await append(auditWriter(client), { workspaceId, actor, action, target, detail });
  }
}
