import { CareDone, MoveCases, MovesPreview, MovesQuery } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { MovesService } from './moves.service.ts';

/** Running cases that follow another version of their map from here on. */
@Controller('api/maps')
export class MovesController {
  constructor(private readonly moves: MovesService) {}

  @Get(':slug/moves')
  @Needs('publish_maps')
  @Answers(MovesPreview)
  preview(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Query({ schema: MovesQuery }) query: MovesQuery,
  ): Promise<MovesPreview> {
    return this.moves.preview(person, slug, query);
  }

  @Post(':slug/moves')
  @Needs('publish_maps')
  @HttpCode(200)
  @Answers(CareDone)
  move(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Body({ schema: MoveCases }) body: MoveCases,
  ): Promise<CareDone> {
    return this.moves.move(person, slug, body);
  }
}
