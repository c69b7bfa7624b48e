import { AbsenceAdded, Absences, AddAbsence } from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AbsencesService } from './absences.service.ts';

/** Who is away when. Everybody sees it, because everybody hands work to each other. */
@Controller('api/absences')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @Needs('see_work')
  @Answers(Absences)
  list(@SignedIn() person: SignedInPerson): Promise<Absences> {
    return this.absences.list(person);
  }

  @Post()
  @Needs('see_work')
  @HttpCode(201)
  @Answers(AbsenceAdded)
  add(@SignedIn() person: SignedInPerson, @Body({ schema: AddAbsence }) body: AddAbsence): Promise<AbsenceAdded> {
    return this.absences.add(person, body);
  }

  @Delete(':id')
  @Needs('see_work')
  @HttpCode(204)
  remove(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<void> {
    return this.absences.remove(person, id);
  }
}
