import { WorkingHours } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { WorkingHoursService } from './working-hours.service.ts';

/** When the company works: waits in business hours, and answer times if it wants, count only that. */
@Controller('api/workspace/working-hours')
export class WorkingHoursController {
  constructor(private readonly hours: WorkingHoursService) {}

  @Get()
  @Needs('see_work')
  @Answers(WorkingHours)
  read(@SignedIn() person: SignedInPerson): Promise<WorkingHours> {
    return this.hours.read(person.workspaceId);
  }

  @Put()
  @Needs('manage_workspace')
  @HttpCode(200)
  @Answers(WorkingHours)
  change(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: WorkingHours }) body: WorkingHours,
  ): Promise<WorkingHours> {
    return this.hours.change(person, body);
  }
}
