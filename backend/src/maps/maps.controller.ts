import { BindRole, CheckMap, CheckResult, MapList, MapView, NewMap, PublishMap } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { MapsReader } from './maps.reader.ts';
import { MapsService } from './maps.service.ts';
import { NewMapService } from './new-map.service.ts';

/** How work runs: maps, their checks, their versions, who fills their roles. */
@Controller('api/maps')
export class MapsController {
  constructor(
    private readonly maps: MapsReader,
    private readonly service: MapsService,
    private readonly newMaps: NewMapService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(MapList)
  list(@SignedIn() person: SignedInPerson): Promise<MapList> {
    return this.maps.list(person.workspaceId);
  }

  @Post()
  @Needs('manage_people')
  @HttpCode(201)
  @Answers(MapView)
  make(@SignedIn() person: SignedInPerson, @Body({ schema: NewMap }) body: NewMap): Promise<MapView> {
    return this.newMaps.make(person, body);
  }

  @Post('check')
  @Needs('edit_maps')
  @HttpCode(200)
  @Answers(CheckResult)
  check(@SignedIn() person: SignedInPerson, @Body({ schema: CheckMap }) body: CheckMap): Promise<CheckResult> {
    return this.service.check(person.workspaceId, body.source);
  }

  @Get(':slug')
  @Needs('see_work')
  @Answers(MapView)
  view(@SignedIn() person: SignedInPerson, @Param('slug') slug: string): Promise<MapView> {
    return this.maps.view(person.workspaceId, slug);
  }

  @Post(':slug/publish')
  @Needs('publish_maps')
  @HttpCode(200)
  @Answers(MapView)
  publish(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Body({ schema: PublishMap }) body: PublishMap,
  ): Promise<MapView> {
    return this.service.publish(person, slug, body);
  }

  @Put(':slug/roles/:role')
  @Needs('manage_people')
  @HttpCode(200)
  @Answers(MapView)
  bindRole(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Param('role') role: string,
    @Body({ schema: BindRole }) body: BindRole,
  ): Promise<MapView> {
    return this.service.bindRole(person, slug, role, body);
  }
}
