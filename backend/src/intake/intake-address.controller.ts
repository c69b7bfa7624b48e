import { IntakeAddress, IntakeAddressQuery, IntakeView, MakeIntakeAddress } from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { IntakeAddressService } from './intake-address.service.ts';

@Controller('api/maps/:slug/intake-address')
export class IntakeAddressController {
  constructor(private readonly addresses: IntakeAddressService) {}

  @Get()
  @Needs('manage_connectors')
  @Answers(IntakeView)
  view(
    @SignedIn() { workspaceId }: SignedInPerson,
    @Param('slug') slug: string,
    @Query({ schema: IntakeAddressQuery }) { step }: IntakeAddressQuery,
  ): Promise<IntakeView> {
    return this.addresses.view(workspaceId, slug, step);
  }

  @Post()
  @Needs('manage_connectors')
  @HttpCode(201)
  @Answers(IntakeAddress)
  make(
    @SignedIn() person: SignedInPerson,
    @Param('slug') slug: string,
    @Body({ schema: MakeIntakeAddress }) body: MakeIntakeAddress,
  ): Promise<IntakeAddress> {
    return this.addresses.make(person, slug, body);
  }

  @Delete(':id')
  @Needs('manage_connectors')
  @HttpCode(204)
  close(@SignedIn() person: SignedInPerson, @Param('slug') slug: string, @Param('id') id: string): Promise<void> {
    return this.addresses.close(person, slug, id);
  }
}
