import { LostAccounts } from '@baton/contract';
import { Controller, Get } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { LostAccountsReader } from './lost-accounts.reader.ts';

/** Seen by everybody who sees work: cases wait for it. */
@Controller('api/lost-accounts')
export class LostAccountsController {
  constructor(private readonly accounts: LostAccountsReader) {}

  @Get()
  @Needs('see_work')
  @Answers(LostAccounts)
  list(@SignedIn() person: SignedInPerson): Promise<LostAccounts> {
    return this.accounts.list(person.workspaceId);
  }
}
