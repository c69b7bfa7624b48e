import { Rehearsal, SaveCase, SavedCases } from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { SavedCasesService } from './saved-cases.service.ts';

/** Cases kept as tests. */
@Controller('api')
export class SavedCasesController {
  constructor(private readonly saved: SavedCasesService) {}

  @Get('maps/:slug/saved-cases')
  @Needs('see_work')
  @Answers(SavedCases)
  list(@SignedIn() person: SignedInPerson, @Param('slug') slug: string): Promise<SavedCases> {
    return this.saved.list(person.workspaceId, slug);
  }

  @Post('cases/:id/save')
  @Needs('care_for_cases')
  @HttpCode(200)
  @Answers(SavedCases)
  save(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: SaveCase }) body: SaveCase,
  ): Promise<SavedCases> {
    return this.saved.save(person, id, body);
  }

  @Delete('saved-cases/:id')
  @Needs('edit_maps')
  @Answers(SavedCases)
  remove(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<SavedCases> {
    return this.saved.remove(person, id);
  }

  @Get('cases/:id/rehearsal')
  @Needs('see_work')
  @Answers(Rehearsal)
  rehearse(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<Rehearsal> {
    return this.saved.rehearse(person.workspaceId, id);
  }
}
