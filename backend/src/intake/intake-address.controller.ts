import { IntakeAddress, MakeIntakeAddress } from '@baton/contract';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { IntakeAddressService } from './intake-address.service.ts';

@Controller('api/maps')
export class IntakeAddressController {
  constructor(private readonly addresses: IntakeAddressService) {}

  @Post(':slug/intake-address')
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
}
