import {
  DiscardDraft,
  DraftView,
  MapSide,
  MapSurroundings,
  PastCases,
  SavedDraft,
  SaveDraft,
  StartedMap,
  StartMap,
  VersionList,
  VersionSource,
} from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { WorkspaceCatalog } from '../connectors-admin/workspace-catalog.ts';
import { PacksForMaps } from '../context-packs/packs-for-maps.ts';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { badInput, notFound } from '../http/refusal.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { RolePeople } from '../maps/role-people.ts';
import { DraftsService } from './drafts.service.ts';
import { PastCasesReader } from './past-cases.reader.ts';

/** Maps under somebody's hands, and the versions they became. */
@Controller('api')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly catalog: WorkspaceCatalog,
    private readonly people: RolePeople,
    private readonly past: PastCasesReader,
    private readonly packs: PacksForMaps,
  ) {}

  @Post('drafts')
  @Needs('edit_maps')
  @HttpCode(201)
  @Answers(StartedMap)
  start(@SignedIn() person: SignedInPerson, @Body({ schema: StartMap }) body: StartMap): Promise<StartedMap> {
    return this.drafts.start(person, body.source);
  }

  @Get('maps/:slug/drafts/:side')
  @Needs('edit_maps')
  @Answers(DraftView)
  view(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Param('side') side: string,
  ): Promise<DraftView> {
    return this.drafts.view(person.workspaceId, slug, sideOf(side));
  }

  @Put('maps/:slug/drafts/:side')
  @Needs('edit_maps')
  @HttpCode(200)
  @Answers(SavedDraft)
  save(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Param('side') side: string,
    @Body({ schema: SaveDraft }) body: SaveDraft,
  ): Promise<SavedDraft> {
    return this.drafts.save(person, slug, sideOf(side), body);
  }

  @Delete('maps/:slug/drafts/:side')
  @Needs('edit_maps')
  @HttpCode(204)
  async discard(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Param('side') side: string,
    @Query({ schema: DiscardDraft }) { revision }: DiscardDraft,
  ): Promise<void> {
    await this.drafts.discard(person, slug, sideOf(side), revision);
  }

  @Get('maps/:slug/versions')
  @Needs('see_work')
  @Answers(VersionList)
  versions(@SignedIn() person: SignedInPerson, @Param('slug') slug: string): Promise<VersionList> {
    return this.drafts.versions(person.workspaceId, slug);
  }

  @Get('maps/:slug/versions/:version')
  @Needs('see_work')
  @Answers(VersionSource)
  version(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Param('version') version: string,
  ): Promise<VersionSource> {
    return this.drafts.version(person.workspaceId, slug, versionOf(version));
  }

  @Get('maps/:slug/surroundings')
  @Needs('edit_maps')
  @Answers(MapSurroundings)
  async surroundings(
    @SignedIn() { workspaceId }: SignedInPerson,
    @Param('slug') slug: string,
  ): Promise<MapSurroundings> {
    await this.drafts.view(workspaceId, slug, 'redesigned');
    const [catalog, roles, contextPacks] = await Promise.all([
      this.catalog.of(workspaceId),
      this.people.bindings(workspaceId, slug),
      this.packs.of(workspaceId),
    ]);
    return { catalog, roles, contextPacks } as unknown as MapSurroundings;
  }

  @Get('maps/:slug/past-cases')
  @Needs('edit_maps')
  @Answers(PastCases)
  pastCases(@SignedIn() { workspaceId }: SignedInPerson, @Param('slug') slug: string): Promise<PastCases> {
    return this.past.of(workspaceId, slug);
  }
}

function sideOf(side: string): MapSide {
  const { data } = MapSide.safeParse(side);
  if (!data) throw notFound('side of a map with that name');
  return data;
}

function versionOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badInput(`Expected the number of a version, found “${text.slice(0, 40)}”.`);
}
