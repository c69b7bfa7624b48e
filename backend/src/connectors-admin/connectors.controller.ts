import { ConnectorList } from '@baton/contract';
import { Controller, Get } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SignedIn, type SignedInPerson } from '../http/signed-in.ts';
import { ConnectorsReader } from './connectors.reader.ts';

/** The tools that maps may use. */
@Controller('api/connectors')
export class ConnectorsController {
  constructor(private readonly connectors: ConnectorsReader) {}

  @Get()
  @Needs('see_work')
  @Answers(ConnectorList)
  list(@SignedIn() person: SignedInPerson): Promise<ConnectorList> {
    return this.connectors.list(person.workspaceId);
  }
}
