import { AddMark, CaseMarks } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { CaseMarksService } from './case-marks.service.ts';

/** Complaints and mistakes of cases. */
@Controller('api')
export class CaseMarksController {
  constructor(private readonly marks: CaseMarksService) {}

  @Get('cases/:id/marks')
  @Needs('see_work')
  @Answers(CaseMarks)
  list(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<CaseMarks> {
    return this.marks.list(person.workspaceId, id);
  }

  @Post('cases/:id/marks')
  @Needs('care_for_cases')
  @HttpCode(201)
  @Answers(CaseMarks)
  add(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: AddMark }) body: AddMark,
  ): Promise<CaseMarks> {
    return this.marks.add(person, id, body);
  }

  @Post('case-marks/:id/take-back')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CaseMarks)
  takeBack(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<CaseMarks> {
    return this.marks.takeBack(person, id);
  }
}
