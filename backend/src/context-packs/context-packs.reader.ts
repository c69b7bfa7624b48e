import type { ContextPack, ContextPacks, ContextPackView, PackVersion } from '@baton/contract';
import { readMap } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound } from '../http/refusal.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { packUses, packUsesOfText, type PackUse } from './pack-uses.ts';
import * as sql from './pack-rows.ts';

/** Days before the last one from which a review is due soon. */
const SOON = 7;
const DAY = 86_400_000;

/** What there is to tell AI steps, which steps are told it, and what is missing. */
@Injectable()
export class ContextPacksReader {
  constructor(private readonly rows: WorkspaceRows) {}

  async list(workspaceId: string): Promise<ContextPacks> {
    const [rows, uses, day] = await Promise.all([
      this.rows.of<sql.PackRow>(workspaceId, sql.allPacks),
      this.uses(workspaceId),
      this.rows.one<{ today: string }>(workspaceId, sql.companyDay),
    ]);
    const known = new Set(rows.map(({ name }) => name));
    const missing = [...new Set([...uses.published.keys(), ...uses.drafted.keys()])].filter((name) => !known.has(name));
    return {
      today: day!.today,
      packs: rows.map((row) => toPack(row, uses.published.get(row.name))),
      missing: missing
        .toSorted()
        .map((name) => ({ name, usedBy: uses.published.get(name) ?? uses.drafted.get(name) ?? [] })),
    };
  }

  /** @throws 404 */
  async view(workspaceId: string, name: string): Promise<ContextPackView> {
    const row = await this.rows.one<sql.PackRow>(workspaceId, sql.onePack, [name]);
    if (!row) throw notFound('context pack');
    const [uses, versions, text] = await Promise.all([
      this.uses(workspaceId),
      this.rows.of<sql.VersionRow>(workspaceId, sql.versionsOf, [row.id]),
      this.version(workspaceId, name, row.version),
    ]);
    return {
      ...toPack(row, uses.published.get(name)),
      text: text.text,
      versions: versions.map((one) => ({ ...one, at: one.at.toISOString() })),
    };
  }

  /** @throws 404 */
  async version(workspaceId: string, name: string, version: number): Promise<PackVersion> {
    const found = await this.rows.one<PackVersion>(workspaceId, sql.textOf, [name, version]);
    if (!found) throw notFound('version of that context pack');
    return found;
  }

  /** Names of packs with the steps that are given them: of published maps, and of drafts. */
  async uses(workspaceId: string, manager?: EntityManager): Promise<Record<'published' | 'drafted', Uses>> {
    const maps = await this.rows.of<sql.MapUse>(workspaceId, sql.mapsWithDrafts, [], manager);
    const published = maps.flatMap((map) => (map.pipeline ? packUses(map, map.pipeline) : []));
    const drafted = maps.flatMap((map) => {
      const { document, partial } = map.draft === null ? {} : readMap(map.draft);
      return packUsesOfText(map, (document ?? partial?.document)?.steps);
    });
    return { published: byName(published), drafted: byName(drafted) };
  }
}

type Uses = Map<string, PackUse[]>;

function byName(found: [string, PackUse][]): Uses {
  const groups = Map.groupBy(found, ([name]) => name);
  return new Map([...groups].map(([name, list]) => [name, list.map(([, use]) => use)]));
}

function toPack({ id: _id, today, ...row }: sql.PackRow, usedBy: PackUse[] = []): ContextPack {
  const left = (Date.parse(row.reviewBy) - Date.parse(today)) / DAY;
  return { ...row, state: left < 0 ? 'past' : left <= SOON ? 'due_soon' : 'fresh', usedBy };
}
