import type { ContextPacks } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { allPacks, companyDay, type PackRow } from './pack-rows.ts';

/** Which packs there are and what day it is, as the compiler checks a map against them. */
@Injectable()
export class PacksForMaps {
  constructor(private readonly rows: WorkspaceRows) {}

  async of(workspaceId: string, manager?: EntityManager): Promise<ContextPacks> {
    const day = await this.rows.one<{ today: string }>(workspaceId, companyDay, [], manager);
    const rows = await this.rows.of<PackRow>(workspaceId, allPacks, [], manager);
    const packs = rows.map(({ name, title, reviewBy }) => [name, { title, reviewBy }] as const);
    return { today: day!.today, packs: Object.fromEntries(packs) };
  }
}
