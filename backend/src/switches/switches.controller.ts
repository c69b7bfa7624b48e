import { SetSwitch, SwitchEffect, Switches, SwitchQuery } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { SwitchesService } from './switches.service.ts';

/** The off switch. */
@Controller('api/switches')
export class SwitchesController {
  constructor(private readonly switches: SwitchesService) {}

  @Get()
  @Needs('see_work')
  @Answers(Switches)
  list(@SignedIn() person: SignedInPerson): Promise<Switches> {
    return this.switches.list(person.workspaceId);
  }

  @Get('effect')
  @Needs('switch_off')
  @Answers(SwitchEffect)
  effect(
    @SignedIn() person: SignedInPerson,
    @Query({ schema: SwitchQuery }) query: SwitchQuery,
  ): Promise<SwitchEffect> {
    return this.switches.effect(person.workspaceId, query);
  }

  @Put()
  @Needs('switch_off')
  @HttpCode(200)
  @Answers(Switches)
  set(@SignedIn() person: SignedInPerson, @Body({ schema: SetSwitch }) body: SetSwitch): Promise<Switches> {
    return this.switches.set(person, body);
  }
}
