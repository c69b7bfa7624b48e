import { AdoptionView, Costs, MeasuresBefore, MeasuresQuery, MeasuresView, PhasesView } from '@baton/contract';
import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AdoptionReader } from './adoption/adoption.reader.ts';
import { CostsService } from './costs.service.ts';
import { MeasuresReader } from './measures.reader.ts';
import { PhasesReader } from './phases/phases.reader.ts';

/** How the work goes, in numbers, and what the company counts for an hour and a failure. */
@Controller('api')
export class MeasuresController {
  constructor(
    private readonly measures: MeasuresReader,
    private readonly adoption: AdoptionReader,
    private readonly phases: PhasesReader,
    private readonly costs: CostsService,
  ) {}

  @Get('measures')
  @Needs('see_work')
  @Answers(MeasuresView)
  view(
    @SignedIn() person: SignedInPerson,
    @Query({ schema: MeasuresQuery }) query: MeasuresQuery,
  ): Promise<MeasuresView> {
    return this.measures.view(person, query);
  }

  @Get('measures/before')
  @Needs('see_work')
  @Answers(MeasuresBefore)
  before(
    @SignedIn() person: SignedInPerson,
    @Query({ schema: MeasuresQuery }) query: MeasuresQuery,
  ): Promise<MeasuresBefore> {
    return this.measures.before(person, query);
  }

  @Get('adoption')
  @Needs('see_work')
  @Answers(AdoptionView)
  adoptionView(
    @SignedIn() person: SignedInPerson,
    @Query({ schema: MeasuresQuery }) query: MeasuresQuery,
  ): Promise<AdoptionView> {
    return this.adoption.view(person, query);
  }

  @Get('phases')
  @Needs('see_work')
  @Answers(PhasesView)
  phasesView(@SignedIn() person: SignedInPerson): Promise<PhasesView> {
    return this.phases.view(person.workspaceId);
  }

  @Get('settings/costs')
  @Needs('see_work')
  @Answers(Costs)
  readCosts(@SignedIn() person: SignedInPerson): Promise<Costs> {
    return this.costs.read(person.workspaceId);
  }

  @Put('settings/costs')
  @Needs('manage_workspace')
  @HttpCode(200)
  @Answers(Costs)
  changeCosts(@SignedIn() person: SignedInPerson, @Body({ schema: Costs }) body: Costs): Promise<Costs> {
    return this.costs.change(person, body);
  }
}
