import {
  InstallPlugin,
  largestPluginFile,
  LookAtPlugin,
  PluginList,
  PluginLook,
  PluginUses,
  SwitchPlugin,
} from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { readBody } from '../http/read-body.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { PluginsReader } from './plugins.reader.ts';
import { PluginsService } from './plugins.service.ts';

/** Connectors that admins add: looked at first, then installed exactly as they were looked at. */
@Controller('api/plugins')
export class PluginsController {
  constructor(
    private readonly reader: PluginsReader,
    private readonly plugins: PluginsService,
  ) {}

  @Get()
  @Needs('manage_connectors')
  @Answers(PluginList)
  list(@SignedIn() person: SignedInPerson): Promise<PluginList> {
    return this.reader.list(person);
  }

  @Post('look')
  @HttpCode(200)
  @Needs('manage_connectors')
  @Answers(PluginLook)
  look(@SignedIn() person: SignedInPerson, @Body({ schema: LookAtPlugin }) wanted: LookAtPlugin): Promise<PluginLook> {
    return this.plugins.look(person, wanted);
  }

  /** The body is the file; it is read only after the sender's rights are known. */
  @Post('look/file')
  @HttpCode(200)
  @Needs('manage_connectors')
  @Answers(PluginLook)
  async lookAtFile(@SignedIn() person: SignedInPerson, @Req() request: Request): Promise<PluginLook> {
    return this.plugins.lookAtFile(person, await readBody(request, largestPluginFile));
  }

  @Post()
  @HttpCode(200)
  @Needs('manage_connectors')
  @Answers(PluginList)
  install(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: InstallPlugin }) wanted: InstallPlugin,
  ): Promise<PluginList> {
    return this.plugins.install(person, wanted);
  }

  @Put(':id')
  @Needs('manage_connectors')
  @Answers(PluginList)
  enable(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: SwitchPlugin }) { enabled }: SwitchPlugin,
  ): Promise<PluginList> {
    return this.plugins.enable(person, id, enabled);
  }

  @Get(':id/uses')
  @Needs('manage_connectors')
  @Answers(PluginUses)
  uses(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<PluginUses> {
    return this.reader.uses(person, id);
  }

  @Delete(':id')
  @Needs('manage_connectors')
  @Answers(PluginList)
  remove(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<PluginList> {
    return this.plugins.remove(person, id);
  }
}
