import { ConnectorList } from '@baton/contract';
import { Controller, Get, Param, Put } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { ConnectorsReader } from './connectors.reader.ts';
import { SandboxService } from './sandbox.service.ts';

/** The tools that maps may use. */
@Controller('api/connectors')
export class ConnectorsController {
  constructor(
    private readonly connectors: ConnectorsReader,
    private readonly sandboxes: SandboxService,
  ) {}

  @Get()
  @Needs('see_work')
  @Answers(ConnectorList)
  list(@SignedIn() person: SignedInPerson): Promise<ConnectorList> {
    return this.connectors.list(person.workspaceId);
  }

  @Put(':id/sandbox')
  @Needs('manage_connectors')
  @Answers(ConnectorList)
  useSandbox(@SignedIn() person: SignedInPerson, @Param('id') id: string): Promise<ConnectorList> {
    return this.sandboxes.use(person, id);
  }
}
