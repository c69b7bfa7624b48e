import { type CallContext, ConnectorError, type Folder, forConnection } from '@baton/plugin-sdk';

export const authentication = { kind: 'none' } as const;

export const { action, poll } = forConnection(authentication);

/** The company's folder; only the host can lend it. */
export function folderOf({ folder }: CallContext<unknown>): Folder {
  if (folder) return folder;
  throw new ConnectorError('permanent', 'This Baton lends no folder of files.');
}
