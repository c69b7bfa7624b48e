import { CareDone, LiftQuarantine, QuarantineCases, Quarantines, QuarantineSet, SetQuarantine } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { QuarantinesService } from './quarantines.service.ts';

/** Cases that were set aside together by a rule. */
@Controller('api/quarantines')
export class QuarantinesController {
  constructor(private readonly quarantines: QuarantinesService) {}

  @Get()
  @Needs('see_work')
  @Answers(Quarantines)
  list(@SignedIn() { workspaceId }: SignedInPerson): Promise<Quarantines> {
    return this.quarantines.list(workspaceId);
  }

  @Get(':id/cases')
  @Needs('see_work')
  @Answers(QuarantineCases)
  cases(@SignedIn() { workspaceId }: SignedInPerson, @Param('id') id: string): Promise<QuarantineCases> {
    return this.quarantines.cases(workspaceId, id);
  }

  @Post()
  @Needs('care_for_cases')
  @HttpCode(201)
  @Answers(QuarantineSet)
  set(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: SetQuarantine }) body: SetQuarantine,
  ): Promise<QuarantineSet> {
    return this.quarantines.set(person, body);
  }

  @Post(':id/lift')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CareDone)
  lift(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: LiftQuarantine }) body: LiftQuarantine,
  ): Promise<CareDone> {
    return this.quarantines.lift(person, id, body);
  }
}
