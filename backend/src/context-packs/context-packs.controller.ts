import {
  AddContextPack,
  ChangeContextPack,
  ContextPacks,
  ContextPackView,
  PackVersion,
  ReviewPack,
} from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { badInput } from '../http/refusal.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { ContextPacksReader } from './context-packs.reader.ts';
import { ContextPacksService } from './context-packs.service.ts';

/** What AI steps are told about the company. */
@Controller('api/context-packs')
export class ContextPacksController {
  constructor(
    private readonly packs: ContextPacksReader,
    private readonly service: ContextPacksService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(ContextPacks)
  list(@SignedIn() person: SignedInPerson): Promise<ContextPacks> {
    return this.packs.list(person.workspaceId);
  }

  @Post()
  @Needs('edit_maps')
  @HttpCode(201)
  @Answers(ContextPackView)
  add(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: AddContextPack }) body: AddContextPack,
  ): Promise<ContextPackView> {
    return this.service.add(person, body);
  }

  @Get(':name')
  @Needs('see_work')
  @Answers(ContextPackView)
  view(@SignedIn() person: SignedInPerson, @Param('name') name: string): Promise<ContextPackView> {
    return this.packs.view(person.workspaceId, name);
  }

  @Get(':name/versions/:version')
  @Needs('see_work')
  @Answers(PackVersion)
  version(
    @SignedIn() person: SignedInPerson,
    @Param('name') name: string,
    @Param('version') version: string,
  ): Promise<PackVersion> {
    if (!/^\d{1,9}$/.test(version))
      throw badInput(`Expected the number of a version, found “${version.slice(0, 40)}”.`);
    return this.packs.version(person.workspaceId, name, Number(version));
  }

  @Put(':name')
  @Needs('decide')
  @HttpCode(200)
  @Answers(ContextPackView)
  change(
    @SignedIn() person: SignedInPerson,
    @Param('name') name: string,
    @Body({ schema: ChangeContextPack }) body: ChangeContextPack,
  ): Promise<ContextPackView> {
    return this.service.change(person, name, body);
  }

  @Post(':name/reviewed')
  @Needs('decide')
  @HttpCode(200)
  @Answers(ContextPackView)
  review(
    @SignedIn() person: SignedInPerson,
    @Param('name') name: string,
    @Body({ schema: ReviewPack }) body: ReviewPack,
  ): Promise<ContextPackView> {
    return this.service.review(person, name, body);
  }

  @Delete(':name')
  @Needs('edit_maps')
  @HttpCode(204)
  remove(@SignedIn() person: SignedInPerson, @Param('name') name: string): Promise<void> {
    return this.service.remove(person, name);
  }
}
