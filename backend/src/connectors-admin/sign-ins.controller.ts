import { SignInChoice, SignInDone, SignInReturned, SignInStarted } from '@baton/contract';
import { ConnectorError } from '@baton/plugin-sdk';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { ACCOUNTS, type AccountsDoor } from '../http/parts.ts';
import { Refusal } from '../http/refusal.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { ConnectorsReader } from './connectors.reader.ts';

/**
 * Signing in to an account at its vendor. The vendor sends the person back to one fixed page of Baton, which posts here
 * what it was given: nobody is ever sent on to an address that came from outside.
 */
@Controller('api/connectors')
export class SignInsController {
  constructor(
    private readonly connectors: ConnectorsReader,
    @Inject(ACCOUNTS) private readonly accounts: AccountsDoor,
  ) {}

  @Post(':id/sign-in')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(SignInStarted)
  async start(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<SignInStarted> {
    this.connectors.installed(id);
    return { address: await inWords(this.flow.start({ ...travellerOf(person), connector: id })) };
  }

  @Post('sign-in/return')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(SignInDone)
  async finish(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: SignInReturned }) { query }: SignInReturned,
  ): Promise<SignInDone> {
    const signedIn = await inWords(this.flow.finish(travellerOf(person), new URLSearchParams(query)));
    const { connector } = signedIn;
    if (signedIn.done) return { connector, account: signedIn.account.label, choose: null };
    const accounts = signedIn.accounts.map(({ id, label }) => ({ id, label }));
    return { connector, account: null, choose: { ticket: signedIn.ticket, accounts } };
  }

  @Post('sign-in/choice')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(SignInDone)
  async choose(
    @SignedIn() person: SignedInPerson,
    @Body({ schema: SignInChoice }) choice: SignInChoice,
  ): Promise<SignInDone> {
    const { connector, account } = await inWords(this.flow.choose(travellerOf(person), choice));
    return { connector, account: account.label, choose: null };
  }

  private get flow() {
    return this.accounts.signIns.flow;
  }
}

const travellerOf = ({ workspaceId, id, sessionHash }: SignedInPerson) => ({
  workspaceId,
  personId: id,
  session: sessionHash.toString('base64url'),
});

/** What went wrong at the vendor is one sentence for the person; nothing is half connected. */
async function inWords<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (thrown) {
    if (!ConnectorError.is(thrown)) throw thrown;
    throw new Refusal(422, 'not_connected', thrown.message, { cause: thrown });
  }
}
