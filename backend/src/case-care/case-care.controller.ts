import {
  CareDone,
  CareForCases,
  CasesMatched,
  MatchCases,
  UndoManyPreview,
  UndoOfMany,
  UndoPreview,
} from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { CaseCareService } from './case-care.service.ts';
import { UndoPreviewReader } from './undo-preview.reader.ts';

/** What a person does to cases: one, or all that a rule has found. */
@Controller('api/cases')
export class CaseCareController {
  constructor(
    private readonly care: CaseCareService,
    private readonly previews: UndoPreviewReader,
  ) {}

  /** Changes nothing: a POST because a rule is too long for an address. */
  @Post('matching')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CasesMatched)
  matching(@SignedIn() person: SignedInPerson, @Body({ schema: MatchCases }) body: MatchCases): Promise<CasesMatched> {
    return this.care.matching(person, body);
  }

  @Post('quarantine')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CareDone)
  quarantine(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: CareForCases }) body: CareForCases,
  ): Promise<CareDone> {
    return this.care.tell(person, 'quarantine', body);
  }

  @Post('release')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CareDone)
  release(@SignedIn() person: SignedInPerson, @Body({ schema: CareForCases }) body: CareForCases): Promise<CareDone> {
    return this.care.tell(person, 'release', body);
  }

  @Post('cancel')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CareDone)
  cancel(@SignedIn() person: SignedInPerson, @Body({ schema: CareForCases }) body: CareForCases): Promise<CareDone> {
    return this.care.tell(person, 'cancel', body);
  }

  @Post('undo')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(CareDone)
  undo(@SignedIn() person: SignedInPerson, @Body({ schema: CareForCases }) body: CareForCases): Promise<CareDone> {
    return this.care.tell(person, 'undo', body);
  }

  /** Changes nothing: a POST because a list is too long for an address. */
  @Post('undo-preview')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(UndoManyPreview)
  undoPreviews(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: UndoOfMany }) body: UndoOfMany,
  ): Promise<UndoManyPreview> {
    return this.previews.readMany(person.workspaceId, body.cases);
  }

  @Get(':id/undo')
  @Needs('care_for_cases')
  @Answers(UndoPreview)
  undoPreview(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<UndoPreview> {
    return this.previews.read(person.workspaceId, id);
  }
}
