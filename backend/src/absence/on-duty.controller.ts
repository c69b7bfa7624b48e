import { OnDuty } from '@baton/contract';
import { Controller, Get } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { OnDutyReader } from './on-duty.reader.ts';

/** Who is the last in line now. */
@Controller('api/on-duty')
export class OnDutyController {
  constructor(private readonly duty: OnDutyReader) {}

  @Get()
  @Needs('see_work')
  @Answers(OnDuty)
  read(@SignedIn() { workspaceId }: SignedInPerson): Promise<OnDuty> {
    return this.duty.now(workspaceId);
  }
}
