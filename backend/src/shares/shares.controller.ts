import { MapShares, NewShare, OpenShared, SharedMap, ShareMap } from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { SharedMaps } from './shared-maps.ts';
import { SharesService } from './shares.service.ts';

/** Links with which people outside may look at a map, and what they see. */
@Controller('api')
export class SharesController {
  constructor(
    private readonly shares: SharesService,
    private readonly shared: SharedMaps,
  ) {}

  @Get('maps/:slug/shares')
  @Needs('edit_maps')
  @Answers(MapShares)
  list(@SignedIn() { workspaceId }: SignedInPerson, @Param('slug') slug: string): Promise<MapShares> {
    return this.shares.list(workspaceId, slug);
  }

  @Post('maps/:slug/shares')
  @Needs('edit_maps')
  @HttpCode(201)
  @Answers(NewShare)
  make(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Body({ schema: ShareMap }) body: ShareMap,
  ): Promise<NewShare> {
    return this.shares.make(person, slug, body);
  }

  @Delete('maps/:slug/shares/:id')
  @Needs('edit_maps')
  @HttpCode(204)
  end(@SignedIn() person: SignedInPerson, @Param('slug') slug: string, @Param('id') id: string): Promise<void> {
    return this.shares.end(person, slug, id);
  }

  /** The one route that a link opens. It changes nothing but the link's own count. */
  @Post('shared')
  @Needs('public')
  @HttpCode(200)
  @Answers(SharedMap)
  open(@Body({ schema: OpenShared }) { secret }: OpenShared, @Req() request: Request): Promise<SharedMap> {
    return this.shared.open(secret, request.ip ?? 'unknown');
  }
}
