import { AiTried, AiView, SetAi, TryAi } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AiSettingsService } from './ai-settings.service.ts';

/** Who answers the AI steps. */
@Controller('api/settings/ai')
export class AiSettingsController {
  constructor(private readonly settings: AiSettingsService) {}

  @Get()
  @Needs('manage_workspace')
  @Answers(AiView)
  view(@SignedIn() person: SignedInPerson): Promise<AiView> {
    return this.settings.view(person.workspaceId);
  }

  @Put()
  @Needs('manage_workspace')
  @Answers(AiView)
  set(@SignedIn() person: SignedInPerson, @Body({ schema: SetAi }) body: SetAi): Promise<AiView> {
    return this.settings.set(person, body);
  }

  @Post('try')
  @Needs('manage_workspace')
  @HttpCode(200)
  @Answers(AiTried)
  try(@SignedIn() person: SignedInPerson, @Body({ schema: TryAi }) body: TryAi): Promise<AiTried> {
    return this.settings.try(person, body);
  }
}
