import {
  AddNote,
  CaseDetail,
  CaseExportQuery,
  CaseFamily,
  CaseList,
  CaseNotes,
  CaseQuery,
  ChildList,
  ChildQuery,
  FollowCase,
} from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { CasesReader } from './cases.reader.ts';
import { ExportService } from './export.service.ts';
import { FamilyReader } from './family.reader.ts';
import { FollowService } from './follow.service.ts';
import { NotesService } from './notes.service.ts';

/** Pieces of work on their way. */
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly cases: CasesReader,
    private readonly families: FamilyReader,
    private readonly notes: NotesService,
    private readonly exports: ExportService,
    private readonly follows: FollowService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(CaseList)
  list(@SignedIn() person: SignedInPerson, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<CaseList> {
    return this.cases.list(person, query);
  }

  @Get('export')
  @Needs('see_work')
  @Answers(CaseList)
  export(
    @SignedIn() person: SignedInPerson,
    @Query({ schema: CaseExportQuery }) query: CaseExportQuery,
  ): Promise<CaseList> {
    return this.exports.list(person, query);
  }

  @Get(':id/notes')
  @Needs('see_work')
  @Answers(CaseNotes)
  listNotes(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<CaseNotes> {
    return this.notes.list(person.workspaceId, id);
  }

  @Post(':id/notes')
  @Needs('care_for_cases')
  @HttpCode(201)
  @Answers(CaseNotes)
  addNote(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: AddNote }) body: AddNote,
  ): Promise<CaseNotes> {
    return this.notes.add(person, id, body);
  }

  /** For oneself: whoever may see a case may follow it. */
  @Put(':id/follow')
  @Needs('see_work')
  @HttpCode(204)
  follow(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: FollowCase }) body: FollowCase,
  ): Promise<void> {
    return this.follows.set(person, id, body);
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
