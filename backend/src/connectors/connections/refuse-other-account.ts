import { type Account, type Connector, ConnectorError } from '@baton/plugin-sdk';
import type pg from 'pg';

/**
 * Connecting again is for the same organisation: with another one, steps of running cases would go on in the wrong books.
 * Whoever means it disconnects first. @throws ConnectorError
 */
export async function refuseOtherAccount(
  pool: Pick<pg.Pool, 'query'>,
  found: { workspaceId: string; connector: Pick<Connector, 'id' | 'name'>; account: Account },
): Promise<void> {
  const { workspaceId, connector, account } = found;
  const { rows } = await pool.query<{ label: string; account: Account | null }>(
    `select label, account from connections where workspace_id = $1 and connector = $2 and mode = 'live'`,
    [workspaceId, connector.id],
  );
  const known = rows[0]?.account;
  if (!known || known.id === account.id) return;
  throw new ConnectorError(
    'conflict',
    `${connector.name} is connected to “${known.label}”, and this is “${account.label}”. Connect the same one, or disconnect first.`,
  );
}
