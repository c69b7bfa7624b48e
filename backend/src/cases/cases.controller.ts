import { CaseDetail, CaseFamily, CaseList, CaseQuery, ChildList, ChildQuery } from '@baton/contract';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { CasesReader } from './cases.reader.ts';
import { FamilyReader } from './family.reader.ts';

/** Pieces of work on their way. */
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly cases: CasesReader,
    private readonly families: FamilyReader,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(CaseList)
  list(@SignedIn() person: SignedInPerson, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<CaseList> {
    return this.cases.list(person.workspaceId, query);
  }

  @Get(':id')
  @Needs('see_work')
  @Answers(CaseDetail)
  detail(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<CaseDetail> {
    return this.cases.detail(person.workspaceId, id);
  }

  @Get(':id/family')
  @Needs('see_work')
  @Answers(CaseFamily)
  family(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<CaseFamily> {
    return this.families.read(person.workspaceId, id);
  }

  @Get(':id/children')
  @Needs('see_work')
  @Answers(ChildList)
  children(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Query({ schema: ChildQuery }) query: ChildQuery,
  ): Promise<ChildList> {
    return this.families.list(person.workspaceId, id, query);
  }
}
