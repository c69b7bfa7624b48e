import type { Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Does this pipeline use a stand-in? */
export type UsesSandbox = (pipeline: Pipeline | undefined) => boolean;

/** Which maps talk to a stand-in instead of the real service: every page that shows their work says so. */
@Injectable()
export class SandboxUses {
  constructor(private readonly rows: WorkspaceRows) {}

  async of(workspaceId: string): Promise<UsesSandbox> {
    const found = await this.rows.of<{ connector: string }>(
      workspaceId,
      `select connector from connections where workspace_id = $1 and mode = 'sandbox'`,
    );
    const standIns = new Set(found.map(({ connector }) => connector));
    return (pipeline) => pipeline !== undefined && connectorsOf(pipeline).some((id) => standIns.has(id));
  }
}

/** Trigger and actions; an empty list for a map that only people work on. */
export function connectorsOf({ trigger, steps }: Pick<Pipeline, 'trigger' | 'steps'>): string[] {
  return [
    trigger.connector,
    ...Object.values(steps).flatMap((step) => (step.kind === 'action' ? [step.connector] : [])),
  ];
}
