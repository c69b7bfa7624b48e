import { Injectable } from '@nestjs/common';
import { SandboxUses } from '../connectors-admin/sandbox-uses.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import type { Around } from './case-line.ts';
import { switchesNow, switchTurns, type SwitchTurn } from './off-switches.ts';

/** What of the company a case's own rows do not tell: stand-ins and off switches. */
@Injectable()
export class CaseSurroundings {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly sandboxes: SandboxUses,
  ) {}

  async now(workspaceId: string): Promise<Around> {
    const [usesSandbox, off] = await Promise.all([
      this.sandboxes.of(workspaceId),
      this.rows.of<SwitchTurn>(workspaceId, switchesNow),
    ]);
    return { usesSandbox, off };
  }

  /** Every turn of a switch, oldest first. */
  turns(workspaceId: string): Promise<SwitchTurn[]> {
    return this.rows.of<SwitchTurn>(workspaceId, switchTurns);
  }
}
