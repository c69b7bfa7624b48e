import type { ActionCatalog } from '@baton/process-maps';
import { Inject, Injectable } from '@nestjs/common';
import { buildCatalog } from '../connectors/catalog/build-catalog.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { PLUGINS } from '../http/parts.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What the compiler may know of the installed connectors, with this company's connections. */
@Injectable()
export class WorkspaceCatalog {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  async of(workspaceId: string): Promise<ActionCatalog> {
    const rows = await this.rows.of<{ connector: string; mode: 'sandbox' | 'live' }>(
      workspaceId,
      'select connector, mode from connections where workspace_id = $1',
    );
    const modes = Object.fromEntries(rows.map(({ connector, mode }) => [connector, mode]));
    return buildCatalog(this.plugins.descriptors(), modes);
  }
}
