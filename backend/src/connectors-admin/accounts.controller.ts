import {
  AccountChecked,
  ActionTried,
  AskOptions,
  ConnectorDetail,
  ConnectWithKey,
  Disconnect,
  OptionList,
  SetApp,
  SetKeepers,
  TryAction,
} from '@baton/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { AccountsService } from './accounts.service.ts';
import { ConnectorsReader } from './connectors.reader.ts';
import { TriesService } from './tries.service.ts';

/** One connector and the company's account there. */
@Controller('api/connectors/:id')
export class AccountsController {
  constructor(
    private readonly connectors: ConnectorsReader,
    private readonly accounts: AccountsService,
    private readonly tries: TriesService,
  ) {}

  @Get()
  @Needs('manage_connectors')
  @Answers(ConnectorDetail)
  detail(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<ConnectorDetail> {
    return this.connectors.detail(person.workspaceId, id);
  }

  @Put('app')
  @Needs('manage_connectors')
  @Answers(ConnectorDetail)
  setApp(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: SetApp }) body: SetApp,
  ): Promise<ConnectorDetail> {
    return this.accounts.setApp(person, id, body);
  }

  @Put('account')
  @Needs('manage_connectors')
  @Answers(ConnectorDetail)
  connect(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: ConnectWithKey }) body: ConnectWithKey,
  ): Promise<ConnectorDetail> {
    return this.accounts.connectWithKey(person, id, body);
  }

  @Delete('account')
  @Needs('manage_connectors')
  @Answers(ConnectorDetail)
  disconnect(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Query({ schema: Disconnect }) { seen }: Disconnect,
  ): Promise<ConnectorDetail> {
    return this.accounts.disconnect(person, id, seen);
  }

  @Put('keepers')
  @Needs('manage_connectors')
  @Answers(ConnectorDetail)
  setKeepers(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Body({ schema: SetKeepers }) body: SetKeepers,
  ): Promise<ConnectorDetail> {
    return this.accounts.setKeepers(person, id, body);
  }

  @Post('check')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(AccountChecked)
  check(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<AccountChecked> {
    return this.accounts.check(person, id);
  }

  @Post('actions/:action/try')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(ActionTried)
  tryAction(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Param('action') action: string,
    @Body({ schema: TryAction }) body: TryAction,
  ): Promise<ActionTried> {
    return this.tries.action(person, id, action, body);
  }

  @Post('options/:name')
  @Needs('manage_connectors')
  @HttpCode(200)
  @Answers(OptionList)
  options(
    @SignedIn() person: SignedInPerson,
    @Param('id') id: string,
    @Param('name') name: string,
    @Body({ schema: AskOptions }) body: AskOptions,
  ): Promise<OptionList> {
    return this.tries.options(person, id, name, body);
  }
}
