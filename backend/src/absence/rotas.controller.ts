import { Rotas, SetRota } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { RotasService } from './rotas.service.ts';

/** Who is the map's owner this week. */
@Controller('api')
export class RotasController {
  constructor(private readonly rotas: RotasService) {}

  @Get('rotas')
  @Needs('see_work')
  @Answers(Rotas)
  list(@SignedIn() person: SignedInPerson): Promise<Rotas> {
    return this.rotas.list(person);
  }

  @Put('maps/:slug/rota')
  @Needs('manage_people')
  @HttpCode(204)
  set(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Body({ schema: SetRota }) body: SetRota,
  ): Promise<void> {
    return this.rotas.set(person, slug, body);
  }
}
